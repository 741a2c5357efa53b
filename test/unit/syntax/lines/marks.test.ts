import assert from 'node:assert/strict';
import { isLoneMark, markAt, markMeant, markNamed } from '../../../../server/src/syntax/lines/marks';
import { VOCABULARY } from '../../../support/workspaces/plan';

describe('A mark', () => {
  for (const [words, kind] of [
    ['再掲', 'relisted'],
    ['再 掲', 'relisted'],
    ['再掲のため略', 'relisted'],
    ['新規・再掲', 'relisted'],
    ['別掲', 'listedElsewhere'],
    ['新規', undefined],
    ['掲載', undefined],
    ['', undefined],
  ] as const) {
    it(`${words} names ${kind ?? 'nothing'}`, () => {
      assert.equal(markNamed(words, VOCABULARY), kind);
    });
  }

  for (const [words, kind] of [
    ['再掲', 'relisted'],
    ['戦略2再掲', 'relisted'],
    ['再掲 戦略2に本掲', 'relisted'],
    ['施策２－１から再掲', 'relisted'],
    ['施策2-1に再掲', undefined],
    ['戦略２にも再掲', undefined],
    ['戦略Ⅱでも再掲', undefined],
    ['戦略2に別掲', 'listedElsewhere'],
  ] as const) {
    it(`${words} puts ${kind ?? 'none'} on its name`, () => {
      assert.equal(markMeant(words, VOCABULARY), kind);
    });
  }

  for (const [written, kind, misspelled] of [
    ['【再掲】', 'relisted', false],
    ['【再褐】', 'relisted', true],
    ['［別揭］', 'listedElsewhere', true],
    ['〔新規〕', undefined, false],
    ['【別紙】', undefined, false],
    ['【再開】', undefined, false],
  ] as const) {
    it(`${written} is ${misspelled ? 'a misspelled ' : ''}${kind ?? 'no mark'}`, () => {
      assert.deepEqual(markAt(`港${written}`, 3, 1, 5, VOCABULARY), {
        line: 3,
        start: 1,
        end: 5,
        text: written,
        kind,
        misspelled,
      });
    });
  }

  for (const [line, isAlone] of [
    ['【再掲】', true],
    ['（別掲）', true],
    ['［再 掲］', true],
    ['再掲', false],
    ['【再掲の一覧】', false],
    ['(港)【再掲】', false],
  ] as const) {
    it(`${isAlone ? 'stands' : 'does not stand'} alone in ${line}`, () => {
      assert.equal(isLoneMark(line, VOCABULARY), isAlone);
    });
  }
});

import assert from 'node:assert/strict';
import { measureReader, strategyReader } from '../../../../server/src/syntax/lines/numberedHeading';
import { VOCABULARY } from '../../../support/workspaces/plan';

const readStrategy = strategyReader(VOCABULARY);
const readMeasure = measureReader(VOCABULARY);

describe('A strategy’s heading', () => {
  for (const [line, number, title] of [
    ['戦略2 港を育てる', 2, '港を育てる'],
    ['戦略２　港を育てる', 2, '港を育てる'],
    ['戦略 3：港を育てる', 3, '港を育てる'],
    ['戦略十 港を育てる', 10, '港を育てる'],
    ['戦略Ⅱ 港を育てる', 2, '港を育てる'],
    ['戦略12', 12, ''],
    ['戦略2 港（川)', 2, '港（川)'],
    ['戦略2 「港」', 2, '「港」'],
  ] as const) {
    it(`is ${line}`, () => {
      const heading = readStrategy(line, 0, line.length);
      assert.ok(heading && !heading.tight);
      assert.deepEqual([heading.number, line.slice(heading.start, heading.end)], [number, title]);
    });
  }

  for (const line of [
    '戦略2の産業と歩調をそろえる',
    '戦略2港を育て、',
    '戦略2 港を育てる。',
    '戦略2 施策2-1】',
    '戦略2 港）',
    '戦略的な港',
    '政略2 港',
    `戦略2 ${'港'.repeat(130)}`,
  ]) {
    it(`is not ${line.slice(0, 20)}`, () => {
      assert.equal(readStrategy(line, 0, line.length), undefined);
    });
  }

  it('may break off after a 、', () => {
    assert.equal(readMeasure('2-1 港を直し、', 0, 9)?.end, 9);
    assert.equal(readMeasure('2-1港を直し、', 0, 8), undefined);
    assert.equal(readStrategy('戦略2 港を直し、', 0, 9)?.end, 9);
  });

  it('without a blank is told from text by the lines around alone', () => {
    assert.equal(readStrategy('戦略2港を育てる', 0, 8)?.tight, true);
  });
});

describe('A measure’s heading', () => {
  for (const [line, strategy, index, title] of [
    ['2-1 朝市を育てる', 2, 1, '朝市を育てる'],
    ['２－１０　朝市を育てる', 2, 10, '朝市を育てる'],
    ['2 ― 1 朝市を育てる', 2, 1, '朝市を育てる'],
    ['施策2-1 朝市を育てる', 2, 1, '朝市を育てる'],
    ['施策 ２ー１：朝市を育てる', 2, 1, '朝市を育てる'],
    ['2-1', 2, 1, ''],
    ['Ⅱ-1 朝市を育てる', 2, 1, '朝市を育てる'],
    ['施策Ⅻ－３　朝市を育てる', 12, 3, '朝市を育てる'],
  ] as const) {
    it(`is ${line}`, () => {
      const heading = readMeasure(line, 0, line.length);
      assert.ok(heading && !heading.tight);
      assert.deepEqual([heading.number, line.slice(heading.start, heading.end)], [{ strategy, index }, title]);
    });
  }

  for (const line of [
    '2-1-1 朝市',
    '2-1月の朝市',
    '2-3人で運ぶ',
    '3-4年ごと',
    '1234-1 朝市',
    '2-1 朝市を育てる。',
    '2.1 朝市',
    'Ⅱ 朝市',
    '2-Ⅱ 朝市',
    '施策の必要性',
  ]) {
    it(`is not ${line}`, () => {
      assert.equal(readMeasure(line, 0, line.length), undefined);
    });
  }

  it('without a blank is told from text by the lines around alone', () => {
    assert.equal(readMeasure('2-1朝市を育てる', 0, 8)?.tight, true);
  });

  it('is read between the signs around it', () => {
    const line = '**2-1 朝市** ';
    const heading = readMeasure(line, 2, 8);
    assert.deepEqual(heading, { number: { strategy: 2, index: 1 }, numberStart: 2, tight: false, start: 6, end: 8 });
  });
});

import assert from 'node:assert/strict';
import { headingReferenceReader } from '../../../../server/src/plan/facts/headingReferences';
import { VOCABULARY } from '../../../support/workspaces/plan';

const referencesIn = headingReferenceReader(VOCABULARY);

function references(text: string): string[] {
  const line = { line: 4, start: 2, end: 2 + text.length, text, subsection: undefined };
  return referencesIn(line).map(({ line: at, start, end, text: words, strategy, index }) => {
    assert.deepEqual([at, text.slice(start - 2, end - 2)], [4, words]);
    return `${words}=${strategy}${index === undefined ? '' : `-${index}`}`;
  });
}

describe('References to headings', () => {
  for (const [text, found] of [
    ['施策2-3と連携する。', ['施策2-3=2-3']],
    ['施策２－１０、施策 2‐4', ['施策２－１０=2-10', '施策 2‐4=2-4']],
    ['2-3の取組', ['2-3=2-3']],
    ['戦略3及び戦略４', ['戦略3=3', '戦略４=4']],
    ['戦略2の施策2-1', ['戦略2=2', '施策2-1=2-1']],
    ['戦略Ⅲ及び施策Ⅱ-1、Ⅱ－２の取組', ['戦略Ⅲ=3', '施策Ⅱ-1=2-1', 'Ⅱ－２=2-2']],
  ] as const) {
    it(`are found in ${text}`, () => {
      assert.deepEqual(references(text), found);
    });
  }

  for (const text of [
    '図表2-3のとおり',
    '図Ⅱ-3のとおり',
    'ⅡⅢ-1',
    '表 2-3に示す',
    '2-3人で',
    '10-12月',
    '3-4年',
    '1-2件',
    '2-3社',
    '5-5-1番地',
    '03-5321',
    'FP-300',
    'A2-3',
    '戦略的',
    '2.1-3',
    '2-3%',
  ]) {
    it(`are not in ${text}`, () => {
      assert.deepEqual(references(text), []);
    });
  }
});

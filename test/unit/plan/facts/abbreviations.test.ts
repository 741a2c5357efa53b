import assert from 'node:assert/strict';
import { readPlanFile } from '../../../support/workspaces/plan';

function abbreviations(sentence: string): string[] {
  const { facts } = readPlanFile(`1-1 港を直す\n1 施策の必要性\n- ${sentence}\n`);
  return facts.flatMap((block) => block.abbreviations.map(({ text, told }) => `${text}: ${told}`));
}

describe('Abbreviations', () => {
  for (const [sentence, abbreviation] of [
    ['港湾局(以下「局」という。)は港を直す。', '局'],
    ['港湾局（以下、「局」という。）は港を直す。', '局'],
    ['港湾局（以下『局』と略す。）は港を直す。', '局'],
    ['港湾局（以下「局」）は港を直す。', '局'],
    ['港湾局（以下局という。）は港を直す。', '局'],
    ['港と川と橋（以下、総称して「三つの場」という。）を直す。', '三つの場'],
    ['「みなと計画」(以下、計画)に沿う。', '計画'],
    ['「みなと計画」(以下｢第 2 期計画｣)に沿う。', '第 2 期計画'],
    ['デジタル化（以下「ＤＸ」という）を進める。', 'ＤＸ'],
    ['港湾法（昭和99年法律第1号。以下「法」という。）に沿う。', '法'],
  ] as const) {
    it(`are told in ${sentence}`, () => {
      const told = sentence.slice(0, sentence.search(/[）)](?=[はをに])/) + 1);
      assert.deepEqual(abbreviations(sentence), [`${abbreviation}: ${told}`]);
    });
  }

  for (const sentence of [
    '人口（34歳以下）が減る。',
    '以下の「港湾計画」を見る。',
    '港の船（以下略）を直す。',
    '港の船（以下省略）を直す。',
    '港の船（以下同じ）を直す。',
    '港の船（以下「港湾計画」を参照）を直す。',
    '水産技術研究所（水技研）が調べる。',
    '港の船（以下のとおり）を直す。',
  ]) {
    it(`are not told in ${sentence}`, () => {
      assert.deepEqual(abbreviations(sentence), []);
    });
  }

  it('come with the whole sentence where it tells several', () => {
    assert.deepEqual(abbreviations('港は古い。港湾局（以下「局」という。）と水産部（以下「部」という。）が直す。'), [
      '局: 港湾局（以下「局」という。）',
      '部: 港湾局（以下「局」という。）と水産部（以下「部」という。）',
    ]);
  });

  it('come with the sentence that tells them alone, and with their places', () => {
    const [fact] = readPlanFile(
      '1-1 港を直す\n1 施策の必要性\n- 港は古い。港湾局(以下「局」という。)は船(小舟)を直す。\n',
    ).facts.flatMap((block) => block.abbreviations);
    assert.deepEqual(fact, { line: 2, start: 14, end: 15, text: '局', told: '港湾局(以下「局」という。)' });
  });
});

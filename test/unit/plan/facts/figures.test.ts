import assert from 'node:assert/strict';
import { readPlanFile } from '../../../support/workspaces/plan';

function figures(text: string): string[] {
  const file = readPlanFile(text);
  return file.facts.flatMap(({ figures: found }) =>
    found.map(({ role, series, number }) => `${role} ${series}-${number}`),
  );
}

describe('Figures', () => {
  for (const [text, series] of [
    ['図1 朝市の客', '図-1'],
    ['図１　朝市の客', '図-1'],
    ['図 3', '図-3'],
    ['【図５】年齢別の客', '図-5'],
    ['＜図表3＞ 朝市の客', '図表-3'],
    ['図表２－１　朝市の客', '図表2-1'],
    ['図表2-3-4：朝市の客', '図表2-3-4'],
    ['表1.2 朝市の客', '表1-2'],
    ['図Ⅱ-1 朝市の客', '図II-1'],
    ['**表2 朝市の客**', '表-2'],
    ['図3（朝市の客）', '図-3'],
    ['図4「朝市の客」', '図-4'],
  ] as const) {
    it(`have a caption in ${text}`, () => {
      assert.deepEqual(figures(text), [`caption ${series}`]);
    });
  }

  for (const text of [
    '- 客の数は図3のとおりである。',
    '図3に示すとおり、客が増えた。',
    '- 客が増えた（図3）。',
    '- 客が増えた(図3参照)。',
    '- 客が増え、図３から分かるように若い。',
    '- まちが元気になり、図 3では客も多い。',
  ]) {
    it(`are referred to in ${text}`, () => {
      assert.deepEqual(figures(text), ['reference 図-3']);
    });
  }

  for (const text of [
    '- 県の計画の図3のとおりである。',
    '- みなと計画（図3）のとおりである。',
    '- 「みなとの歩み」では、図3に示されている。',
    '- 白書によると、客の数は図3のとおりである。',
    '- 前掲のとおり、図3では客が多い。',
    '- 第2章で述べたように、図3では客が多い。',
  ]) {
    it(`are those of another paper in ${text}`, () => {
      assert.deepEqual(figures(text), ['other 図-3']);
    });
  }

  for (const text of [
    '図1 朝市の客 …… 12',
    '図1（20ページ）のとおり、客が',
    '図1は朝市の客',
    '若い客の数の 図1 朝市の客【イメージ】 夜の市',
    '図1のとおり',
  ]) {
    it(`may be anything in ${text}`, () => {
      assert.deepEqual(figures(text), ['uncertain 図-1']);
    });
  }

  for (const text of ['別表3のとおり', '代表3人', '- 公表3件のうち']) {
    it(`are mostly other words in ${text}`, () => {
      assert.deepEqual(figures(text), ['other 表-3']);
    });
  }

  for (const text of ['図書館の充実', '表彰3回', '図2024', '図3-a', '<!-- 図1 朝市の客 -->']) {
    it(`are not in ${text}`, () => {
      assert.deepEqual(figures(text), []);
    });
  }
});

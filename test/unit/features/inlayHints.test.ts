import assert from 'node:assert/strict';
import type { HintSettings } from '../../../server/src/features/inlayHints';
import { inlayHintsOf } from '../../../server/src/features/inlayHints';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

const TEXT = `
  戦略1 港
  《指針－平成23年度の重点的な取組》
  1-1 港を直す
  1 施策の必要性
  - 昭和60年に開いた。24年度に直す。2010年度は休んだ。
  3 23年度における取組の方向性
  - ◎直す。
  4 重点的取組と主な事業
  護岸
  - 𠮷く直す。(川岸の整備)【再掲】
  - 歌う。(港の祭り)【再掲】
  1-2 川
  4 重点的取組と主な事業
  川岸
  - 直す。(⟦川岸の整備⟧)
`;

/** Each hint with the words before it. */
async function hints(settings: Partial<HintSettings>, lines = { from: 0, to: 99 }): Promise<string[]> {
  const fixture = await Fixture.read(TEXT);
  const within = { start: { line: lines.from, character: 0 }, end: { line: lines.to, character: 0 } };
  const found = inlayHintsOf(fixture.snapshot(), within, { groups: false, marks: false, years: 'off', ...settings });
  return found.map(({ position, label }) => {
    const before = { ...position, character: Math.max(0, position.character - 4) };
    return `${fixture.quote({ start: before, end: position })} ${label}`;
  });
}

describe('Inlay hints', () => {
  it('tell behind a mark which measure has the primary, and lead there', async () => {
    assert.deepEqual(await hints({ marks: true }), ['【再掲】 → 1-2']);
    const fixture = await Fixture.read(TEXT);
    const within = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const [hint] = inlayHintsOf(fixture.snapshot(), within, { groups: false, marks: true, years: 'off' });
    assert.deepEqual(placesOf(hint?.target ? [hint.target] : []), placesOf(fixture.marked));
  });

  it('tell western years in headings only, if so wished', async () => {
    assert.deepEqual(await hints({ years: 'headings' }), ['23年度 2011', '23年度 2011']);
  });

  it('tell western years everywhere, if so wished, but for western ones', async () => {
    assert.deepEqual(await hints({ years: 'all' }), ['23年度 2011', '和60年 1985', '24年度 2012', '23年度 2011']);
  });

  it('tell on the blank line above the first measure of a group which group begins there', async () => {
    const fixture = await Fixture.read(`
      戦略1 港
      《指針》
      作る
      - 1-1 連携
      - 1-2 創業
      売る
      - 1-3 販路
      支える
      - 1-4 融資

      1-1 連携

      1-2 創業
      　
      1-3 販路
      1-4 融資
    `);
    const within = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.deepEqual(inlayHintsOf(fixture.snapshot(), within, { groups: true, marks: false, years: 'off' }), [
      { position: { line: 9, character: 0 }, label: '作る' },
      { position: { line: 13, character: 1 }, label: '売る' },
    ]);
  });

  it('tell nothing, if so wished', async () => {
    assert.deepEqual(await hints({}), []);
  });

  it('tell of the lines asked for only', async () => {
    assert.deepEqual(await hints({ marks: true, years: 'all' }, { from: 4, to: 5 }), ['和60年 1985', '24年度 2012']);
  });
});

describe('A mark with several primaries', () => {
  it('is hinted at with all their measures', async () => {
    const fixture = await Fixture.read(`
      1-1 丘
      4 重点的取組と主な事業
      - 行う。(丘の森)
      1-2 谷
      4 重点的取組と主な事業
      - 行う。(丘の森)
      1-3 沢
      4 重点的取組と主な事業
      - 行う。(丘の森)【再掲】
    `);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = inlayHintsOf(fixture.snapshot(), everywhere, { groups: false, marks: true, years: 'off' });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['→ 1-1、1-2'],
    );
  });
});

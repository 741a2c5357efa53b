import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../../server/src/features/workspaceSymbols/workspaceSymbols';
import { Fixture } from '../../../support/workspaces/fixture';

const TEXT = `
  === fy2011/shisaku.json
  { "fiscalYear": 2011 }
  === fy2011/one.shisaku
  戦略1 港の仕事
  1-1 ものづくりを支える
  4 重点的取組と主な事業
  護岸
  - 直す。(𠮷野の堤)
  === fy2012/shisaku.json
  { "fiscalYear": 2012 }
  === fy2012/one.shisaku
  戦略1 港の仕事
  1-1 ものづくりを支える
  4 重点的取組と主な事業
  護岸
  - 直す。(𠮷野の堤)【再掲】
  - 貸す。(ＩＴ 工房(モノづくり))
`;

async function found(query: string): Promise<string[]> {
  const { workspace } = await Fixture.read(TEXT);
  return workspaceSymbols(workspace.allEditions(), query).map(
    ({ kind, name, container }) => `${kind} ${name} | ${container}`,
  );
}

describe('Search over all plans', () => {
  it('finds strategies, measures and programmes of each year by any part of their names', async () => {
    assert.deepEqual(await found('仕事'), [
      'strategy 戦略1 港の仕事 | 平成24年度',
      'strategy 戦略1 港の仕事 | 平成23年度',
    ]);
    assert.deepEqual(await found('野の堤'), [
      'programme 𠮷野の堤【再掲】 | 平成24年度 1-1 ものづくりを支える',
      'programme 𠮷野の堤 | 平成23年度 1-1 ものづくりを支える',
    ]);
  });

  it('minds neither width nor kana nor blanks nor case', async () => {
    const workshop = 'programme ＩＴ 工房(モノづくり) | 平成24年度 1-1 ものづくりを支える';
    assert.deepEqual(await found('it工房'), [workshop]);
    assert.deepEqual(await found('ものヅクリ'), [
      'measure 1-1 ものづくりを支える | 平成24年度 戦略1 港の仕事',
      workshop,
      'measure 1-1 ものづくりを支える | 平成23年度 戦略1 港の仕事',
    ]);
  });

  it('finds the headings of the guideline, and initiatives', async () => {
    const fixture = await Fixture.read(`
      戦略1 港の仕事
      《指針－平成23年度の重点的な取組》
      つくる人の輪
      - 1-1 ものづくりを支える
      1-1 ものづくりを支える
      4 重点的取組と主な事業
      若い人の輪
      - 教える。(港の教室)
      - 学ぶ。(港の学校)
    `);
    assert.deepEqual(
      workspaceSymbols(fixture.workspace.allEditions(), '人の輪').map(({ kind, container, location }) => [
        kind,
        fixture.quote(location.range, fixture.snapshot()),
        container,
      ]),
      [
        ['group', 'つくる人の輪', '平成23年度 戦略1 港の仕事'],
        ['initiative', '若い人の輪', '平成23年度 1-1 ものづくりを支える'],
      ],
    );
  });

  it('finds a measure by its number', async () => {
    assert.equal((await found('１－１'))[0], 'measure 1-1 ものづくりを支える | 平成24年度 戦略1 港の仕事');
  });

  it('finds strategies and measures by the words with which people speak of them', async () => {
    assert.deepEqual(await found('戦略１'), [
      'strategy 戦略1 港の仕事 | 平成24年度',
      'strategy 戦略1 港の仕事 | 平成23年度',
    ]);
    assert.deepEqual(await found('施策1-1'), [
      'measure 施策1-1 ものづくりを支える | 平成24年度 戦略1 港の仕事',
      'measure 施策1-1 ものづくりを支える | 平成23年度 戦略1 港の仕事',
    ]);
    assert.deepEqual(await found('施策1-2'), []);
  });

  it('knows the words of a plan’s own form', async () => {
    const { workspace } = await Fixture.read(`
      === shisaku.json
      { "form": { "levels": { "strategy": ["柱"], "measure": ["取組"] } } }
      === one.shisaku
      柱1 港の仕事
      1-1 ものづくりを支える
    `);
    const names = (query: string) => workspaceSymbols(workspace.allEditions(), query).map(({ name }) => name);
    assert.deepEqual(names('柱1'), ['柱1 港の仕事']);
    assert.deepEqual(names('取組1-1'), ['取組1-1 ものづくりを支える']);
    assert.deepEqual(names('施策1-1'), []);
  });

  it('puts first what begins with the words', async () => {
    const { workspace } = await Fixture.read(
      '1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。(新しい堤)\n- 守る。(堤の手入れ)\n',
    );
    assert.deepEqual(
      workspaceSymbols(workspace.allEditions(), '堤').map(({ name }) => name),
      ['堤の手入れ', '新しい堤'],
    );
  });

  it('shows the newest year where there is more than can be shown', async () => {
    const manyPiers = Array.from({ length: 600 }, (_, number) => `- 直す。(第${number}桟橋)`).join('\n  ');
    const chapter = (year: number) => `
  === ${year}/shisaku.json
  { "fiscalYear": ${year} }
  === ${year}/one.shisaku
  1-1 港
  4 重点的取組と主な事業
  護岸
  ${manyPiers}
`;
    const { workspace } = await Fixture.read(chapter(2011) + chapter(2013) + chapter(2012));
    const containers = new Set(workspaceSymbols(workspace.allEditions(), '桟橋').map(({ container }) => container));
    assert.deepEqual([...containers], ['平成25年度 1-1 港']);
  });

  it('finds everything for no words, and nothing for others', async () => {
    assert.equal((await found('')).length, 9);
    assert.deepEqual(await found('空港'), []);
  });

  it('leads to the words', async () => {
    const fixture = await Fixture.read(TEXT);
    const [symbol] = workspaceSymbols(fixture.workspace.allEditions(), '𠮷野');
    const range = symbol?.location.range ?? assert.fail();
    assert.equal(fixture.quote(range, fixture.snapshot('fy2011/one.shisaku')), '𠮷野の堤');
  });
});

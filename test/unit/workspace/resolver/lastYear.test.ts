import assert from 'node:assert/strict';
import { nameKey } from '../../../../server/src/text/characters';
import { strategiesNumbered } from '../../../../server/src/workspace/resolver/headings';
import { listingsLastYear, measureLastYear } from '../../../../server/src/workspace/resolver/lastYear';
import { listingsNamed } from '../../../../server/src/workspace/resolver/programmes';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

interface Year {
  readonly measures?: readonly string[];
  readonly programmes?: readonly string[];
}

/** Two years of one plan, with what a person has told of renamings. */
async function thisYear(then: Year, now: Year, renamed: Readonly<Record<string, string>> = {}) {
  const text = ({ measures = ['1-1 港'], programmes = [] }: Year) =>
    [...measures, '4 重点的取組と主な事業', '護岸', ...programmes.map((name) => `- 直す。(${name})`)].join('\n');
  const renamings = Object.entries(renamed).map(([from, to]) => ({ from, to }));
  const { workspace } = await readWorkspace(
    [
      '=== fy2011/shisaku.json\n{ "fiscalYear": 2011 }',
      `=== fy2011/one.shisaku\n${text(then)}`,
      `=== fy2012/shisaku.json\n${JSON.stringify({ fiscalYear: 2012, previous: '../fy2011', renamed: renamings })}`,
      `=== fy2012/one.shisaku\n${text(now)}\n`,
    ].join('\n'),
  );
  return workspace.editionOf(`${ROOT}/fy2012/one.shisaku`) ?? assert.fail();
}

describe('Last year’s programme', () => {
  const were = async (name: string, ...years: Parameters<typeof thisYear>) => {
    const edition = await thisYear(...years);
    const [listing] = listingsNamed(edition, nameKey(name));
    return listingsLastYear(edition, listing?.fact ?? assert.fail()).map(({ file, fact }) => {
      assert.equal(file.uri, `${ROOT}/fy2011/one.shisaku`);
      return fact.name.text;
    });
  };

  it('is the one of its name, whatever its width and its blanks', async () => {
    assert.deepEqual(await were('IT工房', { programmes: ['ＩＴ　工房'] }, { programmes: ['IT工房'] }), ['ＩＴ　工房']);
  });

  it('is found by an alias', async () => {
    assert.deepEqual(await were('港の祭り', { programmes: ['港の祭り(夏の部)'] }, { programmes: ['港の祭り'] }), [
      '港の祭り(夏の部)',
    ]);
  });

  it('is never one that is only alike', async () => {
    assert.deepEqual(await were('護岸整備', { programmes: ['護岸整備事業'] }, { programmes: ['護岸整備'] }), []);
  });

  it('is the one of the name that it was renamed from', async () => {
    const renamed = { 渡し舟: '渡船' };
    assert.deepEqual(await were('渡船', { programmes: ['渡し舟'] }, { programmes: ['渡船'] }, renamed), ['渡し舟']);
  });

  it('is each of several that have become one', async () => {
    const renamed = { 渡し舟: '渡船', 乗合舟: '渡船' };
    const then = { programmes: ['渡し舟', '乗合舟'] };
    assert.deepEqual(await were('渡船', then, { programmes: ['渡船'] }, renamed), ['渡し舟', '乗合舟']);
  });

  it('is not what went by its name and has another one now', async () => {
    const renamed = { 渡し舟: '渡船' };
    const now = { programmes: ['渡船', '渡し舟'] };
    assert.deepEqual(await were('渡し舟', { programmes: ['渡し舟'] }, now, renamed), []);
  });

  it('is not told by a renaming of other years', async () => {
    const renamed = { 渡し舟: '渡船' };
    assert.deepEqual(await were('渡船', { programmes: ['渡船'] }, { programmes: ['渡船'] }, renamed), ['渡船']);
  });
});

describe('Last year’s edition', () => {
  it('is in the folder that the settings name, though that has none of its own', async () => {
    const { workspace } = await readWorkspace(`
      === old/one.shisaku
      《指針－平成23年度の重点的な取組》
      === older/one.shisaku
      《指針－平成22年度の重点的な取組》
      === new/shisaku.json
      { "fiscalYear": 2012, "previous": "../old" }
      === new/one.shisaku
      1-1 港
    `);
    const edition = workspace.editionOf(`${ROOT}/new/one.shisaku`) ?? assert.fail();
    assert.deepEqual([...(edition.previous?.files.keys() ?? [])], [`${ROOT}/old/one.shisaku`]);
  });
});

describe('Last year’s measure', () => {
  const was = async (title: string, ...years: Parameters<typeof thisYear>) => {
    const edition = await thisYear(...years);
    const measures = strategiesNumbered(edition, 1).flatMap(({ strategy }) => strategy.measures);
    const measure = measures.find((each) => each.title === title) ?? assert.fail();
    return measureLastYear(edition, measure)?.measure.title;
  };

  it('is the one of its title, wherever it stood', async () => {
    assert.equal(await was('川', { measures: ['1-1 港', '1-2 川'] }, { measures: ['1-1 川', '1-2 港'] }), '川');
  });

  it('is the one of its number when its title is new', async () => {
    assert.equal(await was('海', { measures: ['1-1 港', '1-2 川'] }, { measures: ['1-1 港', '1-2 海'] }), '川');
  });

  it('is none when what had its number has only moved', async () => {
    assert.equal(await was('海', { measures: ['1-1 川'] }, { measures: ['1-1 海', '1-2 川'] }), undefined);
  });
});

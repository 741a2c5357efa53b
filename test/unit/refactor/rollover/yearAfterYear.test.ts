import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OPEN_POINT } from '../../../../server/src/plan/words/openPoints';
import type { PathAndText } from '../../../support/findings/check';
import { readSamples } from '../../../support/plans/samples';
import { repositoryPath } from '../../../support/repository/repository';
import { readEditionIn } from '../../../support/workspaces/editions';
import type { Year } from '../../../support/workspaces/yearAfterYear';
import {
  achievementLines,
  faultsOf,
  linesLost,
  plansOf,
  textOfYear,
  undatedLines,
  yearsFrom,
} from '../../../support/workspaces/yearAfterYear';

function sample(edition: string): Year {
  const config = readFileSync(repositoryPath('samples', edition, 'shisaku.json'), 'utf8');
  const texts = readSamples(edition).map(({ name, text }) => ({ path: name, text }));
  return { folder: edition, files: [...texts, { path: 'shisaku.json', text: config }] };
}

describe('A sample rolled over year after year', () => {
  let years: Year[];
  before(async () => {
    years = await yearsFrom(sample('fy2011'), 5);
  });

  it('stands in a folder of its year, and says its year in every heading', async () => {
    assert.deepEqual(
      years.map(({ folder }) => folder),
      [2011, 2012, 2013, 2014, 2015, 2016].map((year) => `fy${year}`),
    );
    for (const [at, year] of years.entries()) {
      const number = 23 + at;
      const text = textOfYear(year);
      assert.equal(
        text.match(/^《指針－平成\d+年度/gm)?.every((heading) => heading.includes(`平成${number}年度`)),
        true,
      );
      assert.deepEqual(new Set(text.match(/^3 \d+年度(?=における取組の方向性$)/gm)), new Set([`3 ${number}年度`]));
      assert.equal((await readEditionIn(year.files, year.folder)).fiscalYear, 2011 + at);
    }
  });

  it('has no finding but its open points', async () => {
    for (const year of years) assert.deepEqual(await faultsOf(year), [], year.folder);
  });

  it('loses no line but the achievements that made way, those with a note kept', () => {
    const [first, second] = years.map(plansOf);
    assert.ok(first && second);
    for (const [at, { text }] of first.entries()) {
      const withoutNote = achievementLines(text).filter((line) => !line.includes('(注)'));
      assert.deepEqual(linesLost(text, second[at]?.text ?? ''), withoutNote);
    }
  });

  it('gains no line after the first year', () => {
    const [, second, ...later] = years.map(plansOf);
    assert.ok(second);
    const lengths = (files: readonly PathAndText[]) => files.map(({ text }) => undatedLines(text).length);
    for (const files of later) assert.deepEqual(lengths(files), lengths(second));
  });
});

describe('A plan rolled over where the era changes', () => {
  it('passes from 平成 to 令和 in the forms that it has', async () => {
    const text = readFileSync(repositoryPath('test', 'fixtures', 'heisei30.shisaku'), 'utf8');
    const first = { folder: '平成30年度版', files: [{ path: 'H30_戦略1.shisaku', text }] };
    const years = await yearsFrom(first, 3);
    assert.deepEqual(
      years.map(({ folder }) => folder),
      ['平成30年度版', '令和元年度版', '令和2年度版', '令和3年度版'],
    );
    assert.deepEqual(
      years.map(({ files }) => files[0]?.path),
      ['H30_戦略1.shisaku', 'R1_戦略1.shisaku', 'R2_戦略1.shisaku', 'R3_戦略1.shisaku'],
    );
    const headings = years.map((year) => textOfYear(year).match(/^(?:《指針.*》|[3３][ 　].*|.*の重点施策)$/gm));
    assert.deepEqual(headings, [
      [
        '《指針－平成30年度の重点的な取組》',
        '3 30年度における取組の方向性',
        'Ｈ３０の重点施策',
        '3 2018(平成30)年度における取組の方向性',
      ],
      [
        '《指針－令和元年度の重点的な取組》',
        '3 元年度における取組の方向性',
        'Ｒ１の重点施策',
        '3 2019(令和元)年度における取組の方向性',
      ],
      [
        '《指針－令和2年度の重点的な取組》',
        '3 2年度における取組の方向性',
        'Ｒ２の重点施策',
        '3 2020(令和2)年度における取組の方向性',
      ],
      [
        '《指針－令和3年度の重点的な取組》',
        '3 3年度における取組の方向性',
        'Ｒ３の重点施策',
        '3 2021(令和3)年度における取組の方向性',
      ],
    ]);
    const due = years.map((year) => textOfYear(year).match(new RegExp(`[^、]{4,8}${OPEN_POINT}(?=に橋)`, 'g')));
    assert.deepEqual(due, [
      null,
      ['平成31年3月［要確認］'],
      ['平成31年3月［要確認］', '令和元年10月［要確認］'],
      ['平成31年3月［要確認］', '令和元年10月［要確認］'],
    ]);
    for (const year of years) {
      const faults = await faultsOf(year);
      assert.deepEqual(
        faults.filter((fault) => !fault.startsWith('mixed-year-forms')),
        [],
        year.folder,
      );
    }
  });
});

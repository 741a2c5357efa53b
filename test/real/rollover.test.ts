import assert from 'node:assert/strict';
import { OPEN_POINT } from '../../server/src/plan/words/openPoints';
import type { Change, ChangeKind } from '../../server/src/refactor/rollover/change';
import { rolledText } from '../../server/src/refactor/rollover/newFiles/rolledText';
import { splitLines } from '../../server/src/text/lines';
import { describeReal, sharedFile, sharedFiles } from '../support/repository/shared';
import { readEditionIn } from '../support/workspaces/editions';
import { isChosen, plannedRollover } from '../support/workspaces/rollover';
import type { Year } from '../support/workspaces/yearAfterYear';
import {
  achievementLines,
  faultsOf,
  linesLost,
  textOfYear,
  undatedLines,
  yearsFrom,
} from '../support/workspaces/yearAfterYear';

const YEAR_KINDS: readonly ChangeKind[] = ['follows', 'due', 'fixed'];

/** Every year of the chapter as a person judged it, reading each in its sentence. */
const JUDGED = [
  '9 follows 平成23年度',
  '49 fixed 21年度',
  '49 due 23年度',
  '49 due 23年度',
  '61 due 23年度',
  '83 follows 23年度',
  '98 due 平成23年度',
  '130 follows 23年度',
  '169 follows 23年度',
  '183 fixed 平成21年度',
  '223 follows 23年度',
  '268 follows 23年度',
  '288 fixed 平成20年度',
  '290 fixed 平成21年度',
  '290 fixed 22年度',
  '310 fixed 平成22年度',
  '319 follows 23年度',
  '364 follows 23年度',
  '402 fixed 平成18年度',
  '403 fixed 平成22年2月',
  '410 follows 23年度',
  '414 due 平成23年度',
  '423 fixed 平成22年度',
  '423 due 平成23年度',
  '430 due 平成23年11月',
  '434 due 平成23年度',
  '468 fixed 平成20年4月',
  '477 follows 23年度',
  '528 follows 23年度',
];

/** Where a length of time is told, and how long it is. */
const LENGTHS = [
  [279, '3年間'],
  [348, '10年'],
  [386, '15年'],
] as const;

describeReal('The real chapter rolled over to fiscal 2012', () => {
  const text = sharedFile('plan/senryaku2.txt');
  const first: Year = {
    folder: 'fy2011',
    files: [
      { path: 'senryaku2.txt', text },
      { path: 'shisaku.json', text: '{ "files": ["*.txt"] }' },
    ],
  };
  let years: Year[];
  let changes: readonly Change[];

  before(async () => {
    years = await yearsFrom(first, 5);
    const [file] = plannedRollover(await readEditionIn(first.files)).files;
    assert.ok(file);
    changes = file.changes;
  });

  it('takes each year as a person took it', () => {
    const found = changes.filter(({ kind }) => YEAR_KINDS.includes(kind));
    assert.deepEqual(
      found.map(({ range, kind, subject }) => `${range.start.line + 1} ${kind} ${subject}`),
      JUDGED,
    );
  });

  it('takes as many years as the facts count', () => {
    const [, counted = ''] = /^## 11 Years\n\n(.*?)\. \(/m.exec(sharedFile('plan/FACTS.md')) ?? [];
    const expected = Array.from(counted.matchAll(/(\S+?年\S*) ×(\d+)/g), ([, year = '', times]) => ({
      year: year.replace('～', ''),
      times: Number(times),
    })).filter(({ year }) => !/^\d+年$/.test(year));
    assert.equal(expected.length, 11);
    for (const { year, times } of expected) {
      assert.equal(JUDGED.filter((judged) => judged.endsWith(` ${year}`)).length, times, year);
    }
  });

  it('leaves lengths of time alone', () => {
    const rolled = textOfYear(years[1] ?? first);
    for (const [line, words] of LENGTHS) {
      const sentence = splitLines(text)[line - 1] ?? '';
      assert.ok(sentence.includes(words));
      assert.ok(rolled.includes(sentence), `line ${line} is as it was`);
    }
  });

  it('drafts an achievement of every programme that is not treated elsewhere', () => {
    const drafted = changes.filter(({ kind }) => kind === 'draft').map(({ subject }) => subject);
    const rows = splitLines(sharedFile('plan/programmes.csv')).slice(1);
    const listed = rows.flatMap((row) => {
      const cells = row.split(',');
      return cells[8] === '別掲' || cells.length < 9 ? [] : [cells[7]];
    });
    assert.equal(drafted.length, 32);
    assert.deepEqual(drafted, listed);
  });

  it('loses no line but achievements', () => {
    const lost = linesLost(text, textOfYear(years[1] ?? first));
    const achievements = achievementLines(text);
    assert.ok(lost.length > 0);
    assert.deepEqual(
      lost.filter((line) => !achievements.includes(line)),
      [],
    );
  });

  it('is the same text, byte for byte, where no change is taken', async () => {
    const [file] = plannedRollover(await readEditionIn(first.files)).files;
    assert.equal(file && rolledText(file, () => false), text);
  });

  it('says its year in every heading, and nothing else anew, year after year', () => {
    const [, second = first, ...later] = years;
    for (const [at, year] of [second, ...later].entries()) {
      const number = 24 + at;
      const headings = textOfYear(year).match(/^(?:《指針－平成|3 )\d+年度/gm);
      assert.deepEqual(headings, [`《指針－平成${number}年度`, ...Array<string>(10).fill(`3 ${number}年度`)]);
      assert.equal(year.folder, `fy${2012 + at}`);
    }
    const undated = undatedLines(textOfYear(second));
    for (const year of later) assert.deepEqual(undatedLines(textOfYear(year)), undated, year.folder);
  });

  it('has no fault that the chapter does not have, open points apart', async () => {
    const faults = new Set(await faultsOf(first));
    for (const year of years.slice(1)) {
      const anew = (await faultsOf(year)).filter((fault) => !faults.has(fault));
      assert.deepEqual(anew, [], year.folder);
    }
  });

  it('has an open point wherever a person has to look, once', async () => {
    const planned = plannedRollover(await readEditionIn(first.files));
    const taken = isChosen(planned);
    const asked = changes.filter(({ id, kind }) => taken(id) && ['due', 'draft', 'confirm'].includes(kind));
    for (const year of years.slice(1)) {
      assert.equal(textOfYear(year).split('［要確認］').length - 1, asked.length, year.folder);
    }
  });
});

describeReal('Plans of other shapes rolled over', () => {
  for (const name of sharedFiles('other-plans')) {
    it(`gain open points and no wrong year in ${name}`, async () => {
      const text = sharedFile(`other-plans/${name}`);
      const config = { path: 'shisaku.json', text: '{ "files": ["*.txt"], "fiscalYear": 2020 }' };
      const edition = await readEditionIn([{ path: 'plan.txt', text }, config], 'plan');
      const [file] = plannedRollover(edition).files;
      assert.ok(file);
      const rolled = rolledText(file, (id) => file.changes.some((change) => change.id === id));
      assert.equal(rolled.replaceAll(OPEN_POINT, ''), text.replaceAll(OPEN_POINT, ''));
    });
  }
});

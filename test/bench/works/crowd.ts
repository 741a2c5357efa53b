import { lensesOf } from '../../../server/src/features/lenses';
import { selectionAt } from '../../../server/src/features/selection/selection';
import type { Snapshot } from '../../../server/src/features/snapshot';
import { rolledText } from '../../../server/src/refactor/rollover/newFiles/rolledText';
import { planRollover } from '../../../server/src/refactor/rollover/planRollover';
import { compareEditions } from '../../../server/src/reports/compare/compareEditions';
import { REPORTS } from '../../../server/src/reports/table';
import { Checker } from '../../../server/src/rules/check';
import { mend } from '../../../server/src/rules/mend';
import { RULES } from '../../../server/src/rules/table';
import { textOf } from '../../../server/src/syntax/tree/document';
import { editsBetween } from '../../../server/src/text/edits/editsBetween';
import { splitLines } from '../../../server/src/text/lines';
import type { Position } from '../../../server/src/text/position';
import { Workspace } from '../../../server/src/workspace/workspace';
import { reportSource } from '../../support/workspaces/reports';
import { memoryHost } from '../../support/workspaces/workspace';
import { timed } from '../measure/alternate';

/** What is read in a measure: each alone, and over and over. `#` counts. */
const WORDS = [
  ...[
    '港を直す。',
    '港です。',
    '港、',
    '港　の町',
    '港 の町',
    '「港の市」',
    '「港',
    '港」',
    '（港',
    '港）',
    '(港の市)',
    '(港の市#)',
  ],
  ...[
    '(港の市)【再掲】',
    '(港の市#)【別掲】',
    '(水産課)',
    '＜港＞',
    '(1)港',
    '①港',
    '【再掲】',
    '**港**',
    '[港](x)',
    '<!--',
    '→港',
  ],
  ...[
    '※#',
    '港湾施設※#',
    '(注#)',
    '図#',
    '図#に示す。',
    '別表#',
    '第#章',
    '施策1-#',
    '戦略#',
    '令和#年度',
    '#年度',
    '港#件',
    '○港',
  ],
  ...[
    '局(以下「局」という。)',
    '(以下「局#」)',
    '縣',
    '行なう',
    '及び',
    '、、',
    'ﾊﾞｽ',
    'か゛',
    '＿',
    'port',
    '取組み',
    '港をを',
    '\u200b',
  ],
];

const FORMS: Readonly<Record<string, string>> = { 'in one line': '', 'as items': '\n- ◎' };

const URI = 'file:///plans/plan/crowd.shisaku';
const YEAR = 2011;
const MEASURE = '戦略1 港\n\n1-1 港を直す\n\n4 重点的取組と主な事業\n\n岸\n\n- ◎';
const SMALL = 4_000;
const TIMES = 8;
/** The shorter text is read so often: it takes a moment only, in which much else may happen. */
const ROUNDS = 3;
/** Of the words, from 0. */
const FIRST_LINE = 8;

/** What reports, a comparison and a roll-over tell of, each of every item. */
const TOLD = ['港を直す。(港の市)', '港を直す。(港の市#)', '縣(港の市)', '港を直す。(港の市)［要確認］', '港です。'];

/** Measures that lack something each, and such as do not follow their numbers. They are long enough: past 999 none is read. */
const MEASURES: Readonly<Record<string, string>> = {
  'without sections but one': '1-# 港を直す\n\n1 施策の必要性\n\n- 港がたいへん古くなった。\n\n',
  'without ◎': '1-# 港を直す\n\n2 成果と課題\n\n- 港です。\n\n3 取組の方向性\n\n- 港を直す。\n\n',
  'out of order': '1-2 港を直す\n\n1 施策の必要性\n\n1-1 港を守る\n\n1 施策の必要性\n\n',
};

/** The same words over and over, and what is done with them. */
export interface Crowd {
  readonly what: string;
  readonly words: string;
  readonly between: string;
  /** What stands above them, if not a measure in whose item they are. */
  readonly above?: string;
  readonly work: (text: string) => void;
}

/** Every word in every form. */
export const CROWDS: readonly Crowd[] = [
  ...Object.entries(FORMS).flatMap(([form, between]) =>
    WORDS.map((words) => ({ what: `${JSON.stringify(words)} ${form}`, words, between, work: readAndMend })),
  ),
  ...TOLD.map((words) => ({ what: `${JSON.stringify(words)} in reports`, words, between: '\n- ', work: report })),
  ...Object.entries(MEASURES).map(([measures, words]) => ({
    what: `measures ${measures}`,
    words,
    between: '',
    above: '戦略1 港\n\n',
    work: readAndMend,
  })),
];

/** How many times as long a text takes that holds the words eight times as often. */
export async function timesAsLong(crowd: Crowd): Promise<number> {
  const [few, many] = [plan(crowd, SMALL), plan(crowd, TIMES * SMALL)];
  const small: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    small.push(
      await timed(() => {
        crowd.work(few);
      }),
    );
  return (
    (await timed(() => {
      crowd.work(many);
    })) / Math.min(...small)
  );
}

/** @param length of the words together, about, in UTF-16 units */
function plan({ words, between, above = MEASURE }: Crowd, length: number): string {
  const count = Math.ceil(length / (words.length + between.length));
  const crowd = Array.from({ length: count }, (_, at) => words.replaceAll('#', String(at + 1)));
  return `${above}${crowd.join(between)}\n`;
}

function opened(text: string): Snapshot {
  const workspace = new Workspace(memoryHost([]));
  workspace.open(URI, text);
  const [file, edition] = [workspace.file(URI), workspace.editionOf(URI)];
  if (!file || !edition) throw new Error('the text is open');
  return { file, edition };
}

/** What an editor shows of a text, and what it asks for when all is to be mended. */
function readAndMend(text: string): void {
  const { file, edition } = opened(text);
  const checker = new Checker(RULES);
  const { texts } = mend(edition, [URI], (each, now) => checker.check(each, now));
  editsBetween(textOf(file.document), texts.get(URI) ?? text);
  lensesOf({ file, edition });
  selectionAt({ file, edition }, middleOf(text));
}

/** What is made of a whole edition. */
function report(text: string): void {
  const { edition } = opened(text.replace('\n', '\n\n《指針－平成23年度の重点的な取組》\n'));
  const checker = new Checker(RULES);
  const source = reportSource(edition, { findingsOf: (each) => checker.check(each, edition) });
  for (const { formats } of REPORTS) formats.csv?.(source);
  compareEditions(edition, opened(text.replaceAll('直す', '守る')).edition);
  const planned = planRollover(edition, YEAR + 1);
  if ('refused' in planned) throw new Error('the plan has a year and a folder');
  for (const each of planned.files) rolledText(each, () => true);
}

function middleOf(text: string): Position {
  const lines = splitLines(text);
  const line = Math.floor((FIRST_LINE + lines.length) / 2) - 1;
  return { line, character: Math.floor((lines[line]?.length ?? 0) / 2) };
}

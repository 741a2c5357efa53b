import { splitLines } from '../../../server/src/text/lines';
import { walk } from '../../../server/src/syntax/tree/tree';
import type { NodeKind } from '../../../server/src/syntax/tree/tree';
import { readPlanFile } from '../workspaces/plan';

/** Another way to type the same document. */
export interface Variant {
  readonly name: string;
  readonly of: (text: string) => string;
}

const HYPHENS = ['‐', '‑', '‒', '–', '—', '―', '−', '－', 'ー', '﹣', '─', '⁃'];
const BULLETS = ['*', '+', '•', '‐', '–', '−', '－'];
const RELISTED = [
  '〔再掲〕',
  '［再掲］',
  '（再掲）',
  '(再掲)',
  '[再掲]',
  '【再 掲】',
  '【 再掲 】',
  '【再掲のため略】',
  '【新規・再掲】',
];
const YEARS = [
  '平成23年度',
  '平成２３年度',
  'H23年度',
  'H23',
  'Ｈ２３',
  '令和5(2023)年度',
  '令和６（２０２４）年度',
  '令和元年度',
  'R6年度',
  '2011年度',
];
const HEADINGS: readonly NodeKind[] = ['strategy', 'part', 'group', 'measure', 'section', 'subsection', 'initiative'];
const DEPTHS: Readonly<Partial<Record<NodeKind, number>>> = {
  strategy: 1,
  part: 2,
  group: 3,
  measure: 3,
  section: 4,
  subsection: 5,
  initiative: 5,
};

const variant = (name: string, of: Variant['of']): Variant => ({ name, of });
const replacing = (name: string, pattern: RegExp, by: string | ((found: string) => string)) =>
  variant(name, (text) => text.replace(pattern, (found) => (typeof by === 'string' ? by : by(found))));

/** Widens ASCII signs: 1 to １, ( to （. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

const fullWidthNumbers = replacing('full-width digits, hyphens and parentheses', /[0-9()]|(?<=\d)-(?=\d)/g, fullWidth);

/** Changes each heading's line, told its kind. */
function changingHeadings(change: (line: string, kind: NodeKind) => string): Variant['of'] {
  return (text) => {
    const lines = splitLines(text);
    for (const { block, line } of readPlanFile(text).document.blocks) {
      for (const { kind, firstLine } of walk(block.tree)) {
        const at = line + firstLine;
        if (HEADINGS.includes(kind)) lines[at] = change(lines[at] ?? '', kind);
      }
    }
    return lines.join('\n');
  };
}

/** Several ways of typing in one document. */
function together(text: string): string {
  return fullWidthNumbers
    .of(text)
    .replace(/ /g, '\u3000')
    .replace(/○/g, '◯')
    .replace(/【再掲】/g, '〔再掲〕')
    .replace(/\n+/g, '\r\n');
}

/** The ways of typing that DESIGN 3 calls equal, each applied to a whole document. */
export const VARIANTS: readonly Variant[] = [
  replacing('full-width digits', /[0-9]/g, fullWidth),
  replacing('full-width parentheses', /[()]/g, fullWidth),
  fullWidthNumbers,
  ...HYPHENS.map((hyphen) => replacing(`${hyphen} for the hyphen of a number`, /(?<=\d)-(?=\d)/g, hyphen)),
  ...BULLETS.map((bullet) => replacing(`${bullet} for a bullet`, /^( *)-(?= )/gm, (sign) => sign.replace('-', bullet))),
  replacing('・ for a bullet', /^- /gm, '・'),
  replacing('full-width blanks', / /g, '\u3000'),
  replacing('CRLF', /\n/g, '\r\n'),
  replacing('CR', /\n/g, '\r'),
  variant('a byte order mark', (text) => `\ufeff${text}`),
  replacing('blank-only lines for empty ones', /^$/gm, ' \u3000\t'),
  replacing('blank-only lines between all lines', /\n/g, '\n \n'),
  replacing('blanks at the ends of lines', /$/gm, '\u3000 '),
  replacing('a comment behind each line', /(?<=\S)$/gm, ' <!-- 係長に確認中 -->'),
  replacing('a comment before each line', /^(?=\S)/gm, '<!-- 案 -->'),
  replacing('no blank lines', /\n+/g, '\n'),
  ...[1, 2, 3, 4, 5, 6].map((level) =>
    variant(
      `${level} #`,
      changingHeadings((line) => `${'#'.repeat(level)} ${line}`),
    ),
  ),
  variant(
    '# by level',
    changingHeadings((line, kind) => `${'#'.repeat(DEPTHS[kind] ?? 1)} ${line}`),
  ),
  variant(
    '** around headings',
    changingHeadings((line) => `**${line}**`),
  ),
  variant(
    '# and **',
    changingHeadings((line) => `## **${line}**`),
  ),
  variant(
    'an indented heading',
    changingHeadings((line) => `\u3000${line}`),
  ),
  ...RELISTED.map((mark) => replacing(mark, /【再掲】/g, mark)),
  replacing('〔別掲〕', /【別掲】/g, '〔別掲〕'),
  replacing('the mark inside the bold', /\*\*(【.掲】)/g, (found) => `${found.slice(2)}**`),
  ...['〇', '◯'].map((circle) => replacing(circle, /○/g, circle)),
  replacing('no blank after ○', /^○ /gm, '○'),
  replacing('spaced headings', /(?<=^○) *(成果|課題)$|(?<=^[1-4] )施策の必要性$|(?<=^[1-4] )成果と課題$/gm, (title) =>
    Array.from(title.trim()).join('\u3000'),
  ),
  ...['○$　・', '【$】・', '$：・'].map((beside) =>
    replacing(`${beside} with words beside it`, /^○ *(成 ?果|課 ?題)\n+- (?=.{8})/gm, (found) =>
      beside.replace('$', found.includes('成') ? '成果' : '課題'),
    ),
  ),
  replacing('no blank after a section’s number', /^([1-4]) (?=施策|成果|23年度|重点)/gm, (sign) => sign.trim()),
  replacing('a point after a section’s number', /^[1-4](?= (?:施策|成果|23年度|重点))/gm, (number) => `${number}．`),
  replacing('a circled section number', /^[1-4](?= (?:施策|成果|23年度|重点))/gm, (number) =>
    '①②③④'.charAt(Number(number) - 1),
  ),
  replacing('施策 before a measure’s number', /^(- )?(?=\d-\d+ )/gm, (sign) => `${sign}施策`),
  replacing('names without bold', /\*\*(?=[(（])|(?<=[)】])\*\*/g, ''),
  ...YEARS.map((year) => replacing(year, /23年度(?=における)|平成23年度(?=の重点)/g, year)),
  variant('several at once', together),
];

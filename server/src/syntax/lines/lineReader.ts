import type { Vocabulary } from '../../form/vocabulary';
import { BLANKS, DIGITS, trimmedExtent } from '../../text/characters';
import { CharacterTable } from '../../text/characterTable';
import { COMMENT_OPENING } from './comments';
import type { Extent, Line } from '../tree/line';
import { isLoneMark } from './marks';
import { BRACKETED_MARKER, SIGNED_MARKER } from './noteMarkers';
import { measureReader, strategyReader } from './numberedHeading';
import { sectionReader, subsectionReader } from './sectionHeading';

/** What begins with one of them has no sign: most lines do. */
const LETTERS = new CharacterTable([
  ['ぁ', 'ゖ'],
  ['ァ', 'ヺ'],
  ['㐀', '鿿'],
]);
const HASHES = new RegExp(`^#{1,6}(?=${BLANKS})`);
/** The blank behind a sign is not seen where nothing follows it yet. */
const BULLET = new RegExp(`^(?:[-*+‐–−－•](?=${BLANKS})|[-*]$|・|－(?=[ぁ-んァ-ヶ㐀-鿿])(?!.*[－―]$))`);
const PART = /^[《≪].*[》≫]$/;
/** The signs that begin an item as a bullet does, those of the fonts of signs (Wingdings) among them. */
export const CIRCLES = '○〇◯●◉■□◆◇▪◼▶►▼◦‣⦁➢➤✓✔❖\\uf020-\\uf0ff';
const CIRCLE = new RegExp(`^[${CIRCLES}]`);
/** Numbers that begin an item or a heading like a circle, and are part of its words. */
const ENUMERATED = /^[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿]/;
const NOTE = new RegExp(
  `^(?:${BRACKETED_MARKER}|[(（][※＊]${DIGITS}{0,2}[)）]|${SIGNED_MARKER}|注(?:${DIGITS}{1,2}[)）:： 　]|[)）:：])|※)${BLANKS}*`,
);
/** The title of a box between two signs: ◆コラム◆. */
const SIGNED_BOX = /^([■□◆◇●★☆▼▲])[^。]*\1$/;
/** The title of a box or an appendix, in brackets or with its word: コラム1 …, 用語解説. It is no open point (［要確認］ …). */
const BOX = new RegExp(`^(?:[【［〔](?!要)|(?:コラム|参考文献|用語解説|資料編)(?:${BLANKS}|${DIGITS}|[①-⑳:：「]|$))`);
/** A row of a table, a picture, a tag, a rule. */
const ASIDE = new RegExp(`^(?:\\||!\\[|</?[A-Za-z]|([-*_=＝－─━])(?:${BLANKS}*\\1){2,}$)`);
/** A row of a table as it is copied out of one: three columns or more, with tabs between them. */
const COLUMNS = /\t[^\t]+\t/;
/** - 12 -, (12), P.12, 12ページ, 12/120. */
const PAGE_NUMBER = new RegExp(
  `^(?:[-－–—―‐─(（〈<＜[［]|[PpＰｐ][.．]?)?${BLANKS}*${DIGITS}{1,4}(?:${BLANKS}*[/／]${BLANKS}*${DIGITS}{1,4})?` +
    `${BLANKS}*(?:[-－–—―‐─)）〉>＞\\]］]|ページ|頁)?$`,
);
/** The page's number before the title that runs along the tops of the pages: 12　戦略2 …. */
const PAGE_BEFORE_TITLE = new RegExp(`^${DIGITS}{1,4}${BLANKS}+`);

/** The readers of headings in a form's words. */
interface Headings {
  readonly vocabulary: Vocabulary;
  readonly strategy: ReturnType<typeof strategyReader>;
  readonly measure: ReturnType<typeof measureReader>;
  readonly section: ReturnType<typeof sectionReader>;
  readonly subsection: ReturnType<typeof subsectionReader>;
}

/** Reads single lines with a form's words. Made once for a form. */
export function lineReader(vocabulary: Vocabulary): (line: string) => Line {
  const headings: Headings = {
    vocabulary,
    strategy: strategyReader(vocabulary),
    measure: measureReader(vocabulary),
    section: sectionReader(vocabulary),
    subsection: subsectionReader(vocabulary),
  };
  return (line) => readLine(line, headings);
}

function readLine(line: string, headings: Headings): Line {
  const whole = trimmedExtent(line);
  if (whole.start === whole.end) return { kind: 'blank', ...whole };
  if (line.startsWith(COMMENT_OPENING, whole.start)) return { kind: 'comment', goesOn: false, ...whole };
  const words = line.slice(whole.start, whole.end);
  if (COLUMNS.test(words)) return { kind: 'aside', ...whole };
  if (LETTERS.standsAt(line, whole.start)) return readWords(line, whole, 0, headings);
  if (ASIDE.test(words)) return { kind: 'aside', ...whole };
  if (PAGE_NUMBER.test(words) || isBesidePage(line, whole, words, headings)) return { kind: 'pageTurn', ...whole };
  const hashes = HASHES.exec(words)?.[0].length ?? 0;
  if (hashes > 0) return readWords(line, trimmedExtent(line, whole.start + hashes, whole.end), hashes, headings);
  const sign = BULLET.exec(words);
  return sign ? readBullet(line, whole, sign[0].length, headings) : readWords(line, whole, 0, headings);
}

function isBesidePage(line: string, { start, end }: Extent, words: string, { strategy }: Headings): boolean {
  const page = PAGE_BEFORE_TITLE.exec(words)?.[0].length;
  return page !== undefined && strategy(line, start + page, end)?.tight === false;
}

function readBullet(line: string, whole: Extent, sign: number, headings: Headings): Line {
  const indent = whole.start;
  const words = trimmedExtent(line, whole.start + sign, whole.end);
  const first = line.charAt(words.start);
  if (first === '◎') return { kind: 'direction', indent, ...trimmedExtent(line, words.start + 1, words.end) };
  const mayHead = CIRCLE.test(first) || line.charAt(whole.start) === '・';
  const subsection = mayHead ? subsectionAt(line, words, headings) : undefined;
  if (subsection) return subsection;
  const bold = insideBold(line, words);
  const inside = first === '・' ? trimmedExtent(line, words.start + 1, words.end) : (bold ?? words);
  const listed = headings.measure(line, inside.start, inside.end);
  if (listed) return { kind: 'listedMeasure', ...listed };
  if (bold) return { kind: 'groupSummary', indent, ...bold };
  return { kind: 'bullet', indent: first === '・' ? indent + 1 : indent, ...inside };
}

function readWords(line: string, whole: Extent, hashes: number, headings: Headings): Line {
  const inside = insideBold(line, whole) ?? whole;
  return headingAt(line, inside, hashes, headings) ?? readText(line, inside, whole.start, hashes, headings);
}

/** What says by itself where in a plan it stands. */
function headingAt(line: string, words: Extent, hashes: number, headings: Headings): Line | undefined {
  const { start, end } = words;
  const strategy = headings.strategy(line, start, end);
  if (strategy) return { kind: 'strategy', ...strategy };
  const title = line.slice(start, end);
  if (PART.test(title)) {
    return { kind: 'part', part: headings.vocabulary.partOf(title), ...trimmedExtent(line, start + 1, end - 1) };
  }
  const measure = headings.measure(line, start, end);
  if (measure) return { kind: 'measure', ...measure };
  const section = headings.section(line, start, end, hashes);
  if (section) return { kind: 'section', ...section };
  return subsectionAt(line, words, headings);
}

/** What is told by its sign, by brackets, or by nothing. */
function readText(line: string, { start, end }: Extent, indent: number, hashes: number, headings: Headings): Line {
  const words = line.slice(start, end);
  if (words.startsWith('◎')) return { kind: 'direction', indent, ...trimmedExtent(line, start + 1, end) };
  if (SIGNED_BOX.test(words)) return { kind: 'box', start, end };
  if (CIRCLE.test(words)) return readCircle(line, trimmedExtent(line, start + 1, end), indent, headings);
  if (ENUMERATED.test(words)) return { kind: 'circle', indent, start, end };
  const note = NOTE.exec(words);
  if (note) return { kind: 'note', markerStart: start, ...trimmedExtent(line, start + note[0].length, end) };
  if (BOX.test(words) && !isLoneMark(words, headings.vocabulary)) return { kind: 'box', start, end };
  return { kind: 'plain', hashes, start, end };
}

function readCircle(line: string, words: Extent, indent: number, headings: Headings): Line {
  if (line.charAt(words.start) === '◎') {
    return { kind: 'direction', indent, ...trimmedExtent(line, words.start + 1, words.end) };
  }
  const listed = headings.measure(line, words.start, words.end);
  return listed ? { kind: 'listedMeasure', ...listed } : { kind: 'circle', indent, ...words };
}

function subsectionAt(line: string, { start, end }: Extent, headings: Headings): Line | undefined {
  const subsection = headings.subsection(line, start, end);
  return subsection && { kind: 'subsection', ...subsection };
}

/** (1) …, （ア） …. */
const COUNTED = new RegExp(`^[(（](?:${DIGITS}{1,2}|[ア-ン])[)）](?=.)`);

/** The words of a line that is bold as a whole; a programme's name in bold is none such: its parentheses open first. */
function insideBold(line: string, { start, end }: Extent): Extent | undefined {
  if (!line.startsWith('**', start) || line.indexOf('**', start + 2) !== end - 2) return undefined;
  const inside = trimmedExtent(line, start + 2, end - 2);
  const words = line.slice(inside.start, inside.end);
  return '(（'.includes(words.charAt(0)) && !COUNTED.test(words) ? undefined : inside;
}

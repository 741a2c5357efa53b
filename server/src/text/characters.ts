import { CharacterTable } from './characterTable';

/** Blanks of one line, U+3000, the zero-width ones and the byte order mark among them. */
export const BLANKS = '[ \\t\\v\\f\\u00a0\\u2000-\\u200d\\u2060\\u3000\\ufeff]';
export const DIGITS = '[0-9\\uff10-\\uff19]';
/** Every hyphen, dash and minus that stands between the numbers of `2-1`, the long vowel mark typed for one too. */
export const HYPHENS = '[-\\u2010-\\u2015\\u2043\\u2212\\u2500\\u30fc\\ufe58\\ufe63\\uff0d\\uff70]';

/** The same, for a look at single characters: every line is asked at both ends. */
const BLANK = new CharacterTable([
  [' '],
  ['\t'],
  ['\v', '\f'],
  ['\u00a0'],
  ['\u2000', '\u200d'],
  ['\u2060'],
  ['\u3000'],
  ['\ufeff'],
]);
const ALL_BLANKS = new RegExp(`${BLANKS}+`, 'g');
const ALL_HYPHENS = /[\u2010-\u2015\u2043\u2212\u2500]/g;
const WAVE_DASHES = /[\u301c\u223c]/g;
const BRACKETS_AND_QUOTES = /[()[\]{}<>〈〉《》「」『』【】〔〕〘〙〚〛«»"'“”‘’„‟〝〞〟]/g;
const NEVER_FOLDED = /^[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff、。・ー]*$/;

/** Whether a blank stands at a place; none stands beyond the ends. */
export function isBlankAt(text: string, at: number): boolean {
  return BLANK.standsAt(text, at);
}

/** A text without any of `BLANKS`. */
export function removeBlanks(text: string): string {
  return text.replace(ALL_BLANKS, '');
}

/** Whether a line holds nothing but `BLANKS`. */
export function isBlankLine(line: string): boolean {
  return removeBlanks(line) === '';
}

/** Where the text begins and ends without the blanks around it; `start === end` where there is nothing else. */
export function trimmedExtent(line: string, from = 0, to = line.length): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlankAt(line, start)) start++;
  while (end > start && isBlankAt(line, end - 1)) end--;
  return { start, end };
}

/** One form for every width: NFKC, every hyphen a `-`, every wave dash a `~`, no blanks. Headings are compared so. */
export function foldHeading(text: string): string {
  if (NEVER_FOLDED.test(text)) return text;
  return removeBlanks(text.normalize('NFKC')).replace(ALL_HYPHENS, '-').replace(WAVE_DASHES, '~');
}

const OUTER_BRACKETS = /^[〈<＜《≪【〔[［(（「『](.*)[〉>＞》≫】〕\]］)）」』]$/;

/** A heading without the brackets in which it may stand as a whole: 成果 for 【成果】. */
export function withoutOuterBrackets(heading: string): string {
  return OUTER_BRACKETS.exec(heading)?.[1] ?? heading;
}

/**
 * The key under which a name is found: two names are the same where their keys are. Widths, blanks, brackets and
 * quotes make no difference, since the sections write them each in their own way.
 */
export function nameKey(name: string): string {
  return foldHeading(name).replace(BRACKETS_AND_QUOTES, '');
}

const KATAKANA = /[\u30a1-\u30f6]/g;

/** A name's key without the difference of kana and of capitals: for finding it by any part, however it is typed. */
export function searchKey(text: string): string {
  return nameKey(text)
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

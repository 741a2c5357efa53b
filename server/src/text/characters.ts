/** Blanks of one line, U+3000 and the byte order mark among them. */
export const BLANKS = '[ \\t\\v\\f\\u00a0\\u2000-\\u200b\\u3000\\ufeff]';
export const DIGITS = '[0-9\\uff10-\\uff19]';
/** Every hyphen, dash and minus that stands between the numbers of `2-1`. */
export const HYPHENS = '[-\\u2010-\\u2015\\u2212\\u30fc\\ufe63\\uff0d]';

const BLANK = new RegExp(BLANKS);
const ALL_BLANKS = new RegExp(`${BLANKS}+`, 'g');
const ALL_HYPHENS = /[\u2010-\u2015\u2212\ufe63]/g;
const BRACKETS_AND_QUOTES = /[()[\]{}<>〈〉《》「」『』【】〔〕〘〙〚〛«»"'“”‘’„‟〝〞〟]/g;

export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

export function removeBlanks(text: string): string {
  return text.replace(ALL_BLANKS, '');
}

/** Where the text begins and ends without the blanks around it; `start === end` where there is nothing else. */
export function trimmedExtent(line: string, from = 0, to = line.length): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(line.charAt(start))) start++;
  while (end > start && isBlank(line.charAt(end - 1))) end--;
  return { start, end };
}

/** One form for every width: NFKC, every hyphen a `-`, no blanks. Headings are compared so. */
export function foldHeading(text: string): string {
  return removeBlanks(text.normalize('NFKC')).replace(ALL_HYPHENS, '-');
}

/**
 * The key under which a name is found: two names are the same where their keys are. Widths, blanks, brackets and
 * quotes make no difference, since the sections write them each in their own way.
 */
export function nameKey(name: string): string {
  return foldHeading(name).replace(BRACKETS_AND_QUOTES, '');
}

/** The number written in half- or full-width digits, or NaN. */
export function readNumber(digits: string): number {
  return Number.parseInt(digits.normalize('NFKC'), 10);
}

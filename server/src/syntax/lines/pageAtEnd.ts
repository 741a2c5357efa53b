import { BLANKS, DIGITS } from '../../text/characters';

export const LEADER = '[・･·．.‥…⋯]';
/** The page at the end of a line, with the dots or blanks before it: ・・・・ 12, 　P.12. */
const PAGE = new RegExp(`(?<!${LEADER}|${BLANKS})(?:${LEADER}|${BLANKS})+(?:[PpＰｐ]${LEADER}?)?${DIGITS}{0,3}$`);

/** The page at the end of a line, with what leads to it; undefined where none stands there. */
export function pageAtEnd(line: string): string | undefined {
  return PAGE.exec(line.trimEnd())?.[0];
}

/** A line without the page at its end. */
export function withoutPage(line: string): string {
  return line.trimEnd().replace(PAGE, '');
}

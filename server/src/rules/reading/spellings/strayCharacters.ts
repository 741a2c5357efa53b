import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { matchesIn } from '../../blocks/matches';

/** Tabs, page breaks and Word's line breaks are blanks; the joiner holds emoji together. */
const INVISIBLE = '(?:(?![\\t\\n\\v\\f\\r\\u0085\\u200d])[\\p{Cc}\\p{Cf}])+';
/** か and the sign that voices it, as a Mac writes file names. */
const DECOMPOSED = '[\\u3041-\\u30ff][\\u3099\\u309a]';
/** What a program writes for a character that it could not read. */
const LOST = '\\ufffd+';
const STRAY = new RegExp(`${LOST}|${DECOMPOSED}|${INVISIBLE}`, 'gu');

/** The characters of a block that nobody typed. */
export function strayCharactersIn(view: BlockView): Match[] {
  return matchesIn(view, STRAY).filter((stray) => !isByteOrderMark(stray));
}

function isByteOrderMark({ line, start, text }: Match): boolean {
  return line === 0 && start === 0 && text === '\ufeff';
}

import { BLANKS, DIGITS } from '../../text/characters';

/*
 * How a note is marked, as patterns: in running text, behind a name and before its definition the same signs stand, and
 * each place allows some more of its own.
 */

/** (注), (注1), （注 １）. */
export const BRACKETED_MARKER = `[(（]注${BLANKS}*${DIGITS}{0,2}[)）]`;
/** ※1, ＊1, *1. */
export const SIGNED_MARKER = `[※＊*]${DIGITS}{1,2}`;
/** 注）, 注1): a raised marker, without the opening parenthesis; that of （受発注） opens before. */
const RAISED_MARKER = `(?<![(（][^()（）]{0,30})注${DIGITS}{0,2}[)）]`;
/** What marks a note in running text. A bare ※ is a remark, and a number behind ** a number behind bold words. */
export const NOTE_MARKER = `${BRACKETED_MARKER}|${RAISED_MARKER}|(?!\\*)${SIGNED_MARKER}|(?<![*＊])${SIGNED_MARKER}`;

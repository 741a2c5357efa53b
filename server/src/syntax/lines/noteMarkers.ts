import { BLANKS, DIGITS } from '../../text/characters';

/*
 * How a note is marked, as patterns: in running text, behind a name and before its definition the same signs stand, and
 * each place allows some more of its own.
 */

/** (注), (注1), （注 １）. */
export const BRACKETED_MARKER = `[(（]注${BLANKS}*${DIGITS}{0,2}[)）]`;
/** A remark begins with a date or a length of time: ※26年度末開業予定, ※3月末現在; 年少人口 and 月額 may well be explained. */
const TIME = `(?:年度|年(?:[間末以目前後]|${DIGITS})|月(?:[末現分]|${DIGITS}))`;
/** ※1, ＊1, *1. */
export const SIGNED_MARKER = `[※＊*]${DIGITS}{1,2}(?!${DIGITS}|${TIME})`;
/** 注）, 注1): a raised marker, without the opening parenthesis; that of （受発注） opens before, maybe on the line above. */
const RAISED_MARKER = `(?<![発受外特]|[(（][^()（）]{0,30})注${DIGITS}{0,2}[)）]`;
/** What marks a note in running text. A bare ※ is a remark, and a number behind ** a number behind bold words. */
export const NOTE_MARKER = `${BRACKETED_MARKER}|${RAISED_MARKER}|(?!\\*)${SIGNED_MARKER}|(?<![*＊])${SIGNED_MARKER}`;

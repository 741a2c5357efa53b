import { trimmedExtent } from '../../text/characters';
import { markMeant } from '../lines/marks';
import type { Mark } from '../tree/tree';
import type { Ending } from './ending';

/** ※新規, →戦略2, ※再掲 戦略2参照, or 再掲 alone, 再掲（戦略2）, 再掲：戦略2; ★: what a sign or a blank parts from the brackets before it. */
const SIGNED_WORDS =
  '[※★☆→⇒][ \\u3000]*([^。、()（）【】※★☆\\d０-９][^。、()（）【】※★☆]{1,30}(?:[(（][^()（）]{1,20}[)）])?)';
const LONE_WORDS = '(\\p{Script=Han}{2})([(（][^()（）]{1,20}[)）]|[:：][^。、()（）【】]{1,20})?';
/** Behind the brackets of a mark, where it leads to: 戦略2, 施策2-1, P.12. */
const PLACE =
  '[】〕］\\]〉＞][ \\u3000]*(?:\\p{Script=Han}{2}|[PpＰｐ][.．]?)[ \\u3000]?[0-9０-９Ⅰ-Ⅹ][^。、()（）【】※★☆]{0,20}';
const WORDS_BEHIND = new RegExp(`[)）】〕］\\]〉＞*][ \\u3000]*(?:${SIGNED_WORDS}|${LONE_WORDS}|[★☆])$|${PLACE}$`, 'u');
/** In UTF-16 units, with the bracket before them and some blanks. */
const LONGEST_BEHIND = 100;
const ALONE = /^(?:新規|拡充|継続|終了)$/;

/** The words without brackets that stand behind those of a name: ※再掲 marks it, ※新規 says something else of it. */
export function wordsBehind({ text, line, vocabulary }: Ending, to: number): Mark | undefined {
  if ('。、'.includes(text.charAt(to - 1))) return undefined;
  const from = Math.max(to - LONGEST_BEHIND, 0);
  const match = WORDS_BEHIND.exec(text.slice(from, to));
  if (!match) return undefined;
  const [, signed, alone, place] = match;
  const kind = markMeant(signed ?? alone ?? '', vocabulary);
  if (alone !== undefined && !kind && (place !== undefined || !ALONE.test(alone))) return undefined;
  const { start, end } = trimmedExtent(text, from + match.index + 1, to);
  return { line, start, end, text: text.slice(start, end), kind, misspelled: false };
}

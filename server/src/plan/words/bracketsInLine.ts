import type { Words } from '../../syntax/tree/tree';
import { allMatches } from '../../text/patterns';
import type { Span } from '../../text/position';

const BRACKET = /[()（）「」｢｣『』【】〔〕［］[\]《》〈〉“”]/g;
const ORDINAL = /(?<![^、。・\s])[0-9０-９A-Za-zア-ンａ-ｚｱ-ﾝ①-⑳㉑-㉟㊱-㊿]{1,2}$|(?<![(（])注[0-9０-９]{0,2}$/;

const LONGEST_ORDINAL = 2;
/** Behind an ordinal stand its words; ン）or ン）** at the end of a line closes what the line above opens. */
const HEADS_WORDS = /^(?!\*+[ \u3000]*$)[ \u3000]*[^ \u3000()（）【】〔〕［］[\]「」『』。、]/;

export interface Bracket extends Span {
  readonly text: string;
  /** Whether it may only follow an ordinal, or a raised marker of a note: 1), ア), 注). */
  readonly ordinal: boolean;
}

/** The brackets of a line, without one that follows the ordinal with which it begins. */
export function bracketsInLine({ line, start, text }: Words): Bracket[] {
  return allMatches(text, BRACKET)
    .map(({ 0: sign, index }) => ({
      line,
      start: start + index,
      end: start + index + 1,
      text: sign,
      ordinal: ')）'.includes(sign) && ORDINAL.test(text.slice(Math.max(0, index - LONGEST_ORDINAL - 1), index)),
    }))
    .filter(
      ({ ordinal, ...bracket }) =>
        !(ordinal && bracket.start - start <= LONGEST_ORDINAL && HEADS_WORDS.test(text.slice(bracket.end - start))),
    );
}

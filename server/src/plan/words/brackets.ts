import { append } from '../../base/append';
import type { Words } from '../../syntax/tree/tree';
import { allMatches } from '../../text/patterns';
import type { Span } from '../../text/position';

const PAIRS = ['()', '（）', '「」', '｢｣', '『』', '【】', '〔〕', '［］', '[]', '《》', '〈〉', '“”'];
/** Brackets of either width close one another. */
const CLASS = new Map(
  PAIRS.flatMap(([open = '', close = '']): [string, string][] => {
    const kind = open.normalize('NFKC');
    return [
      [open, kind],
      [close, kind],
    ];
  }),
);
const BRACKET = /[()（）「」｢｣『』【】〔〕［］[\]《》〈〉“”]/g;
const CLOSER_OF = new Map(PAIRS.map(([open = '', close = '']): [string, string] => [open, close]));
const ORDINAL = /(?<![^、。・\s])[0-9０-９A-Za-zア-ンａ-ｚｱ-ﾝ①-⑳㉑-㉟㊱-㊿]{1,2}$|(?<![(（])注[0-9０-９]{0,2}$/;

const LONGEST_ORDINAL = 2;
/** Nobody opens more brackets at a time: for what a bracket closes, no more are looked at. */
const DEEPEST = 100;
/** Behind an ordinal stand its words; ン）or ン）** at the end of a line closes what the line above opens. */
const HEADS_WORDS = /^(?!\*+[ \u3000]*$)[ \u3000]*[^ \u3000()（）【】〔〕［］[\]「」『』。、]/;

export interface Bracket extends Span {
  readonly text: string;
  /** Whether it may only follow an ordinal, or a raised marker of a note: 1), ア), 注). */
  readonly ordinal: boolean;
}

/** A bracket without its other half. */
export interface LoneBracket extends Bracket {
  readonly opens: boolean;
  /** What would close the bracket that is open there, where only the form of the closing one is wrong. */
  readonly meant: string | undefined;
}

export interface BracketPair {
  readonly open: Bracket;
  readonly close: Bracket;
}

/** Brackets that pair, and those that do not. */
export interface Brackets {
  readonly pairs: readonly BracketPair[];
  readonly lone: readonly LoneBracket[];
}

const NONE: Brackets = { pairs: [], lone: [] };

/** The brackets of words that belong together, maybe on several lines. */
export function readBrackets(texts: readonly Words[]): Brackets {
  const brackets = texts.flatMap(bracketsIn);
  if (brackets.length === 0) return NONE;
  const open: Bracket[] = [];
  const pairs: BracketPair[] = [];
  const lone: LoneBracket[] = [];
  const lastOf = new Map(brackets.map(({ text }, at) => [text, at]));
  brackets.forEach((bracket, at) => {
    if (CLOSER_OF.has(bracket.text)) {
      open.push(bracket);
      return;
    }
    const first = Math.max(open.length - DEEPEST, 0);
    const own = open.slice(first).findLastIndex(({ text }) => CLASS.get(text) === CLASS.get(bracket.text));
    if (own !== -1) {
      const [opening, ...unclosed] = open.splice(first + own);
      if (opening) pairs.push({ open: opening, close: bracket });
      append(
        lone,
        unclosed.map((each) => ({ ...each, opens: true, meant: undefined })),
      );
      return;
    }
    if (bracket.ordinal) return;
    const last = open.at(-1);
    const closer = last && CLOSER_OF.get(last.text);
    const meant = closer !== undefined && (lastOf.get(closer) ?? -1) < at ? closer : undefined;
    if (meant !== undefined) open.pop();
    lone.push({ ...bracket, opens: false, meant });
  });
  append(
    lone,
    open.map((each) => ({ ...each, opens: true, meant: undefined })),
  );
  return { pairs, lone };
}

/** The brackets of a line, without one that follows the ordinal with which it begins. */
function bracketsIn({ line, start, text }: Words): Bracket[] {
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

/** Whether words that belong together hold a bracket without its other half. */
export function hasLoneBracket(...texts: readonly Words[]): boolean {
  return readBrackets(texts).lone.length > 0;
}

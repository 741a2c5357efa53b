import { append } from '../../base/append';
import type { Words } from '../../syntax/tree/tree';
import type { Bracket } from './bracketsInLine';
import { bracketsInLine } from './bracketsInLine';

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
const CLOSER_OF = new Map(PAIRS.map(([open = '', close = '']): [string, string] => [open, close]));
/** Nobody opens more brackets at a time: for what a bracket closes, no more are looked at. */
const DEEPEST = 100;

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
  const brackets = texts.flatMap(bracketsInLine);
  if (brackets.length === 0) return NONE;
  const pairing = new Pairing(new Map(brackets.map(({ text }, at) => [text, at])));
  for (const [at, bracket] of brackets.entries()) pairing.take(bracket, at);
  return pairing.finish();
}

/** Takes in brackets in their order: those that open wait for what closes them. */
class Pairing {
  private readonly open: Bracket[] = [];
  private readonly pairs: BracketPair[] = [];
  private readonly lone: LoneBracket[] = [];

  /** @param lastOf where each sign comes for the last time */
  constructor(private readonly lastOf: ReadonlyMap<string, number>) {}

  take(bracket: Bracket, at: number): void {
    if (CLOSER_OF.has(bracket.text)) this.open.push(bracket);
    else if (!this.closes(bracket) && !bracket.ordinal) this.addLoneCloser(bracket, at);
  }

  /** Pairs a bracket with the last open one of its kind; those that are open within stay without their other half. */
  private closes(closing: Bracket): boolean {
    const first = Math.max(this.open.length - DEEPEST, 0);
    const own = this.open.slice(first).findLastIndex(({ text }) => CLASS.get(text) === CLASS.get(closing.text));
    if (own === -1) return false;
    const [opening, ...within] = this.open.splice(first + own);
    if (opening) this.pairs.push({ open: opening, close: closing });
    append(this.lone, within.map(neverClosed));
    return true;
  }

  /** What is open last is taken for closed by it, where the right sign comes no more. */
  private addLoneCloser(closing: Bracket, at: number): void {
    const right = CLOSER_OF.get(this.open.at(-1)?.text ?? '');
    const meant = right !== undefined && (this.lastOf.get(right) ?? -1) < at ? right : undefined;
    if (meant !== undefined) this.open.pop();
    this.lone.push({ ...closing, opens: false, meant });
  }

  finish(): Brackets {
    append(this.lone, this.open.map(neverClosed));
    return { pairs: this.pairs, lone: this.lone };
  }
}

function neverClosed(bracket: Bracket): LoneBracket {
  return { ...bracket, opens: true, meant: undefined };
}

/** Whether words that belong together hold a bracket without its other half. */
export function hasLoneBracket(...texts: readonly Words[]): boolean {
  return readBrackets(texts).lone.length > 0;
}

import type { Draft } from './draft';

/** A finding that there must be. */
export interface Expected {
  readonly code: string;
  /** In the faulty text, from 0. */
  readonly line: number;
  /** The words that it covers; left out where only the place matters. */
  readonly words?: string;
  /** Another file of the plan than the faulty one. */
  readonly path?: string;
}

/** A text with a fault, and what has to be found of it. */
export interface Fault {
  readonly lines: readonly string[];
  readonly expected: readonly Expected[];
}

/** A way to make a fault: every place of a draft at which it can be made. */
export interface Mutation {
  readonly name: string;
  readonly places: (draft: Draft) => readonly (() => Fault)[];
}

/** Puts lines in the place of others, from `first` to `last`, both included; `last` before `first` only inserts. */
export function withLines(draft: Draft, first: number, last: number, lines: readonly string[]): string[] {
  return [...draft.lines.slice(0, first), ...lines, ...draft.lines.slice(last + 1)];
}

export function withoutLines(draft: Draft, first: number, last: number): string[] {
  return withLines(draft, first, last, []);
}

/** Writes words in the place of others in one line. */
export function rewritten(draft: Draft, line: number, start: number, end: number, words: string): string[] {
  const text = draft.line(line);
  return withLines(draft, line, line, [text.slice(0, start) + words + text.slice(end)]);
}

import { isBlankAt } from '../../text/characters';

/** A title in two parts: what stands in the heading, and the rest. */
export type SplitTitle = readonly [heading: string, rest: string];

/**
 * The ways to break a new title where the old one broke off, the best first: before the same rest, else after as many
 * characters, else as near to that as can be. No break falls into a character or beside a blank. A title of one character
 * cannot be broken.
 */
export function splitTitle(title: string, oldHeading: string, oldRest: string): SplitTitle[] {
  const keepsRest = title.endsWith(oldRest) && title.length > oldRest.length;
  const wanted = keepsRest ? title.length - oldRest.length : oldHeading.length;
  const away = (at: number) => Math.abs(at - wanted);
  return Array.from(title.slice(1), (_, before) => before + 1)
    .filter((at) => mayBreak(title, at))
    .sort((one, other) => away(one) - away(other))
    .map((at) => [title.slice(0, at), title.slice(at)]);
}

function mayBreak(title: string, at: number): boolean {
  const insideCharacter = /^[\udc00-\udfff]/.test(title.slice(at));
  return !insideCharacter && !isBlankAt(title, at - 1) && !isBlankAt(title, at);
}

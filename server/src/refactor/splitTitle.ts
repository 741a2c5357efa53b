import { isBlank } from '../text/characters';

/**
 * Breaks a new title where the old one broke off: before the same rest, else after as many characters. The break never
 * falls into a character or beside a blank; neither part is empty, where the title has two characters.
 */
export function splitTitle(title: string, oldHeading: string, oldRest: string): [heading: string, rest: string] {
  const at =
    title.endsWith(oldRest) && title.length > oldRest.length
      ? title.length - oldRest.length
      : nearestBreak(title, Math.min(oldHeading.length, title.length - 1));
  return [title.slice(0, at), title.slice(at)];
}

function nearestBreak(title: string, wanted: number): number {
  const breaks = Array.from({ length: title.length - 1 }, (_, before) => before + 1).filter((at) =>
    mayBreak(title, at),
  );
  return breaks.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best), breaks[0] ?? 1);
}

function mayBreak(title: string, at: number): boolean {
  const insideCharacter = /^[\udc00-\udfff]/.test(title.slice(at));
  return !insideCharacter && !isBlank(title.charAt(at - 1)) && !isBlank(title.charAt(at));
}

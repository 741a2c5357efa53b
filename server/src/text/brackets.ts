import { CharacterTable } from './characterTable';

const OPENERS = new CharacterTable([['('], ['（']]);
const CLOSERS = new CharacterTable([[')'], ['）']]);

/**
 * Where the parenthesis group that ends just before `end` opens, half and full width alike.
 * @returns the place of the opening parenthesis, or -1 where the line does not close a balanced group there
 */
export function openingOfGroup(line: string, end: number): number {
  if (!CLOSERS.standsAt(line, end - 1)) return -1;
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (CLOSERS.standsAt(line, at)) depth++;
    else if (OPENERS.standsAt(line, at) && --depth === 0) return at;
  }
  return -1;
}

/** Whether every parenthesis of a text, half or full width, has its other half. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (OPENERS.standsAt(text, at)) depth++;
    else if (CLOSERS.standsAt(text, at) && --depth < 0) return false;
  }
  return depth === 0;
}

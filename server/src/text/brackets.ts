const OPENERS = '(（';
const CLOSERS = ')）';

/**
 * Where the parenthesis group that ends just before `end` opens, half and full width alike.
 * @returns the place of the opening parenthesis, or -1 where the line does not close a balanced group there
 */
export function openingOfGroup(line: string, end: number): number {
  if (!CLOSERS.includes(line.charAt(end - 1)) || end === 0) return -1;
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    const character = line.charAt(at);
    if (CLOSERS.includes(character)) depth++;
    else if (OPENERS.includes(character) && --depth === 0) return at;
  }
  return -1;
}

/** Whether every parenthesis of a text, half or full width, has its other half. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character) && --depth < 0) return false;
  }
  return depth === 0;
}

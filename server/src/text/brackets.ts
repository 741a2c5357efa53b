const OPENERS = [...'(（'].map((sign) => sign.charCodeAt(0));
const CLOSERS = [...')）'].map((sign) => sign.charCodeAt(0));

/**
 * Where the parenthesis group that ends just before `end` opens, half and full width alike.
 * @returns the place of the opening parenthesis, or -1 where the line does not close a balanced group there
 */
export function openingOfGroup(line: string, end: number): number {
  if (!CLOSERS.includes(line.charCodeAt(end - 1))) return -1;
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    const character = line.charCodeAt(at);
    if (CLOSERS.includes(character)) depth++;
    else if (OPENERS.includes(character) && --depth === 0) return at;
  }
  return -1;
}

/** Whether every parenthesis of a text, half or full width, has its other half. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character) && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Everything that a global pattern finds in a text, as `matchAll` finds it, but without a copy of the pattern each time:
 * that costs more than to look through a line in which nothing is found.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NOTHING;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    if (match[0] === '') return everyMatch(text, pattern);
    matches.push(match);
  }
  return matches;
}

const NOTHING: readonly RegExpExecArray[] = [];

/** How far to go on behind an empty match depends on the characters: `matchAll` knows. */
function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  return Array.from(text.matchAll(pattern));
}

/** A word as a pattern that finds just that word: a form's and a house's words may hold any sign. */
export function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

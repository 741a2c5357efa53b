/** A word as a pattern that finds just that word: a form's and a house's words may hold any sign. */
export function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

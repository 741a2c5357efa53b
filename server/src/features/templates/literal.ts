/** Words with no sign that a template would take for its own. */
export function literal(words: string): string {
  return words.replace(/[$}\\]/g, '\\$&');
}

/** The words of a line as a reader knows it: without bullets and bold. */
export function wordsOfLine(line: string): string {
  return line
    .replaceAll('**', '')
    .replace(/^\s*(?:[-*・○◎]\s*)+/, '')
    .trim();
}

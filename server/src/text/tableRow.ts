const RULE = /^:?-{1,}:?$/;

/** The cells of a line that is a table's row (`| … | … |`); undefined for any other line. */
export function tableRow(line: string): string[] | undefined {
  const text = line.trim();
  if (!/^\|.*\|$/.test(text) || text.length < 3) return undefined;
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** Cells as a line. A bar inside a cell becomes a full-width one, so that the row keeps its cells. */
export function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '｜')).join(' | ')} |`;
}

/** Whether a row only parts a table's head from its body (`| --- | --- |`). */
export function isRule(row: readonly string[]): boolean {
  return row.length > 0 && row.every((cell) => RULE.test(cell));
}

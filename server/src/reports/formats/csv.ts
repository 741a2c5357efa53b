/** What a spreadsheet takes for a formula when a cell begins with it, in full width too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A table as a spreadsheet opens it with a double click: with a byte order mark, every cell quoted, CRLF. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A leading apostrophe keeps a text a text: no name of a plan may run as a formula. */
function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

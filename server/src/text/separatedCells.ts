/**
 * The rows of a table as spreadsheets write it into a text: cells parted by commas, or by tabs where there are more of
 * these; in quotes where they hold such a sign or a line end. Any text gives rows; line ends in a cell are `\n`.
 */
export function separatedCells(text: string): string[][] {
  const separator = countOf('\t', text) > countOf(',', text) ? '\t' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell.words);
    at = cell.end;
    if (text[at] === separator) at++;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, [...row, '']] : rows;
}

interface Cell {
  readonly words: string;
  /** Where its separator, its line end or the end of the text stands. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { words: text.slice(start, end), end };
}

/** Two quotes are one that is meant. What stands behind the closing one, though it should not, belongs to the cell. */
function quotedCell(text: string, start: number, separator: string): Cell {
  let words = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { words: words + text.slice(from), end: text.length };
    words += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, separator);
      return { words: words.replace(/\r\n?/g, '\n') + rest.words, end: rest.end };
    }
    words += '"';
    from = quote + 2;
  }
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

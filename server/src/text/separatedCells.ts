import Papa from 'papaparse';

/**
 * The rows of a table as spreadsheets write it into a text: cells parted by commas, or by tabs where there are more of
 * these, since amounts of money hold commas. Any text gives rows; line ends in a cell are `\n`.
 */
export function separatedCells(text: string, delimiter = usualDelimiter(text)): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return Papa.parse<string[]>(lines, { delimiter }).data;
}

function usualDelimiter(text: string): '\t' | ',' {
  return countOf('\t', text) > countOf(',', text) ? '\t' : ',';
}

function countOf(sign: string, text: string): number {
  return text.split(sign).length - 1;
}

import { Archive } from '../container/archive';
import { LIMITS } from '../container/limits';
import { Parts } from '../container/parts';
import type { XmlElement } from '../container/xml';
import { child, elements, textIn } from '../container/xml';
import type { Sheet } from '../../text/sheet';

const MOST_COLUMNS = 200;
const LETTERS = 26;
const BEFORE_A = 0x40;

/**
 * The cells of an Excel workbook as words, sheet by sheet.
 * @throws WordError where it is none, or one that cannot be read
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const parts = new Parts(new Archive(bytes));
  const main = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const targets = new Map(parts.relationshipsOf(main).map((each) => [each.id, each]));
  const shared = [...targets.values()].find(({ type }) => type === 'sharedStrings')?.target;
  const words = elements(shared === undefined ? undefined : parts.read(shared), 'si').map(wordsOf);
  return elements(child(parts.read(main), 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes.get('r:id') ?? '')?.target ?? '';
    const data = child(parts.read(target), 'sheetData');
    return data ? [{ name: attributes.get('name') ?? '', rows: rowsOf(data, words) }] : [];
  });
}

/** Rows and cells stand at their places: a file leaves out those that are empty. */
function rowsOf(data: XmlElement, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const row of elements(data, 'row')) {
    const at = Number(row.attributes.get('r') ?? rows.length + 1) - 1;
    if (!(at >= rows.length && at < LIMITS.lines)) continue;
    while (rows.length < at) rows.push([]);
    rows.push(cellsOf(row, shared));
  }
  return rows;
}

function cellsOf(row: XmlElement, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of elements(row, 'c')) {
    const at = columnOf(cell.attributes.get('r')) ?? cells.length;
    if (at < cells.length || at >= MOST_COLUMNS) continue;
    while (cells.length < at) cells.push('');
    cells.push(wordsIn(cell, shared));
  }
  return cells;
}

/** From 0: the C of C12 is 2. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;
}

function wordsIn(cell: XmlElement, shared: readonly string[]): string {
  const type = cell.attributes.get('t');
  if (type === 'inlineStr') return wordsOf(child(cell, 'is'));
  const value = child(cell, 'v');
  const text = value ? textIn(value) : '';
  return type === 's' ? (shared[Number(text)] ?? '') : text;
}

/** The words of a string, without the readings (ふりがな) that Excel keeps beside them. */
function wordsOf(string: XmlElement | undefined): string {
  return elements(string)
    .flatMap((part) => (part.name === 'r' ? elements(part, 't') : [part]))
    .filter(({ name }) => name === 't')
    .map(textIn)
    .join('')
    .replace(/\r\n?/g, '\n');
}

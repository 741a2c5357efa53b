import type { Vocabulary } from '../../form/vocabulary';
import { message } from '../../text/message';
import { writeRow } from '../../text/tableRow';
import type { BlockConverter } from './blockConverter';
import { inOneLine, plainWords } from './cellWords';
import type { GridRow } from './grid';
import type { ProgrammeColumns } from './programmeColumns';
import { programmeColumns } from './programmeColumns';
import { programmeItem } from './programmeItem';

/** A head may stand below a title or two. */
const MOST_ABOVE_HEAD = 3;
/** A cell that is merged over rows is repeated only while it is a name. */
const LONGEST_REPEATED = 100;

/** A table that lists programmes. */
export interface ProgrammeTable {
  readonly columns: ProgrammeColumns;
  /** What stands above its head. */
  readonly titles: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** Reads a table as one of programmes, as its head tells it; undefined where it is another. */
export function programmeTable(grid: readonly GridRow[]): ProgrammeTable | undefined {
  for (const [at, { cells }] of grid.slice(0, MOST_ABOVE_HEAD).entries()) {
    const columns = programmeColumns(cells.map(plainWords));
    if (columns) return { columns, titles: grid.slice(0, at), body: grid.slice(at + 1) };
  }
  return undefined;
}

/** Makes a table's programmes into items. */
export function addProgrammes(
  { columns, titles, body }: ProgrammeTable,
  vocabulary: Vocabulary,
  converter: BlockConverter,
): void {
  for (const { cells } of titles) for (const { blocks } of cells) converter.add(blocks);
  const repeated = new Map<number, string>();
  body.forEach((row, at) => {
    if (!goesOn(row, columns)) addProgramme([row, ...following(body, at, columns)]);
  });

  /** @param rows its own, and those that its name runs over */
  function addProgramme(rows: readonly GridRow[]): void {
    const row = {
      name: wordsAt(rows, columns.name),
      outline: wordsAt(rows, columns.outline),
      charge: wordsAt(rows, columns.charge),
      others: columns.others.map(({ at, title }) => ({ title, text: wordsAt(rows, at) })),
    };
    const texts = [row.name, row.outline, row.charge, ...row.others.map(({ text }) => text)];
    if (texts.every((text) => text === '')) return;
    const lines = programmeItem(row, vocabulary);
    if (lines) converter.addEntry({ kind: 'item', lines, notices: [] });
    else {
      const notices = [message('A row of a table of programmes names no programme: it is kept as a row.')];
      converter.addEntry({ kind: 'row', lines: [writeRow(texts.map(inOneLine))], notices });
    }
  }

  function wordsAt(rows: readonly GridRow[], column: number | undefined): string {
    if (column === undefined) return '';
    const words = rows
      .map(({ cells }) => converter.wordsOf(cells[column]?.blocks ?? []).trim())
      .filter(Boolean)
      .join('\n');
    if (rows[0]?.cells[column]?.goesOn) return words === '' ? (repeated.get(column) ?? '') : words;
    repeated.set(column, words.length <= LONGEST_REPEATED ? words : '');
    return words;
  }
}

/** The rows below that go on with a programme: its name runs over them. */
function following(body: readonly GridRow[], at: number, columns: ProgrammeColumns): GridRow[] {
  const rest = body.slice(at + 1);
  const end = rest.findIndex((row) => !goesOn(row, columns));
  return end < 0 ? rest : rest.slice(0, end);
}

function goesOn({ cells }: GridRow, { name }: ProgrammeColumns): boolean {
  return cells[name]?.goesOn ?? false;
}

import type { Vocabulary } from '../../../form/vocabulary';
import { message } from '../../../text/message';
import { writeRow } from '../../../text/tableRow';
import type { BlockConverter } from '../blockConverter';
import { inOneLine, plainWords } from './cellWords';
import type { GridRow } from './grid';
import type { ProgrammeColumns } from './programmeColumns';
import type { ProgrammeRow } from './programmeItem';
import { programmeItem } from './programmeItem';
import type { ProgrammeTable } from './programmeTable';
import { goesOn } from './programmeTable';

/** A cell that is merged over rows is repeated only while it is a name. */
const LONGEST_REPEATED = 100;
/** What stands for the words of the cell above. */
const AS_ABOVE = /^(?:〃|″|同上)$/;
const RUNNING_NUMBER = /^[\d０-９①-⑳㉑-㉟㊱-㊿⑴-⒇()（）.．]+$/;

/** Makes the programmes of one table into items. */
export class ProgrammeEntries {
  /** The words that cells of a column have said last, for those that say the same by a sign or by being one with them. */
  private readonly repeated = new Map<number, string>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly converter: BlockConverter,
  ) {}

  add({ columns, titles, body }: ProgrammeTable): void {
    for (const title of titles) this.addTitle(title);
    body.forEach((row, at) => {
      if (isTitle(row)) this.addTitle(row);
      else if (!goesOn(row, columns)) this.addProgramme([row, ...following(body, at, columns)], columns);
    });
  }

  private addTitle({ cells }: GridRow): void {
    for (const { blocks } of cells) this.converter.add(blocks);
  }

  /** @param rows its own, and those that its name runs over */
  private addProgramme(rows: readonly GridRow[], columns: ProgrammeColumns): void {
    const texts = rows[0]?.cells.map((_, column) => this.wordsAt(rows, column)) ?? [];
    if (texts.every((text) => text === '')) return;
    const lines = programmeItem(rowOf(texts, columns), this.vocabulary);
    if (lines) this.converter.addEntry({ kind: 'item', lines, notices: [] });
    else {
      const notices = [message('A row of a table of programmes names no programme: it is kept as a row.')];
      this.converter.addEntry({ kind: 'row', lines: [writeRow(texts.map(inOneLine))], notices });
    }
  }

  private wordsAt(rows: readonly GridRow[], column: number): string {
    const words = rows
      .map(({ cells }) => this.converter.wordsOf(cells[column]?.blocks ?? []).trim())
      .filter(Boolean)
      .join('\n');
    if (AS_ABOVE.test(words)) return this.repeated.get(column) ?? words;
    if (rows[0]?.cells[column]?.goesOn) return words === '' ? (this.repeated.get(column) ?? '') : words;
    this.repeated.set(column, words.length <= LONGEST_REPEATED ? words : '');
    return words;
  }
}

function rowOf(texts: readonly string[], { name, outline, charge, others }: ProgrammeColumns): ProgrammeRow {
  const wordsIn = (column: number | undefined) => (column === undefined ? '' : (texts[column] ?? ''));
  return {
    name: wordsIn(name),
    outline: wordsIn(outline),
    charge: wordsIn(charge),
    others: others
      .map(({ at, title, isCount }) => ({ title, isCount, text: wordsIn(at) }))
      .filter(({ isCount, text }) => !isCount || !RUNNING_NUMBER.test(text)),
  };
}

/** The rows below that go on with a programme: its name runs over them. */
function following(body: readonly GridRow[], at: number, columns: ProgrammeColumns): GridRow[] {
  const from = at + 1;
  let end = from;
  for (let row = body[end]; row && goesOn(row, columns); row = body[end]) end++;
  return body.slice(from, end);
}

/** A row of one wide cell: what follows stands under it. */
function isTitle({ cells: [first, ...beside] }: GridRow): boolean {
  return first !== undefined && plainWords(first) !== '' && beside.every(({ isCovered }) => isCovered);
}

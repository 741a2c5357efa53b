import type { Vocabulary } from '../../form/vocabulary';
import { namesCharges, namesProgrammes } from '../../plan/words/columnTitles';
import { namesInCell } from '../../syntax/names/namesInCell';
import { isNoName } from '../../syntax/names/notNames';
import { foldHeading } from '../../text/characters';
import type { Sheet } from '../../text/sheet';

/** A programme in a list that is kept elsewhere: of a survey of the sections (調書), of a budget. */
export interface LedgerEntry {
  readonly name: string;
  /** The section in charge, where the list tells it. */
  readonly charge: string | undefined;
  /** Where the list has it: its row, from 1, behind the name of the sheet where there are several. */
  readonly place: string;
}

/** Above the head of a list stand its title, its date and the like. */
const MOST_ABOVE_HEAD = 20;
const LONGEST_TITLE = 40;

/**
 * Reads the programmes of a list, as the head of a column tells which they are; undefined where none does on any sheet.
 */
export function readLedger(sheets: readonly Sheet[], vocabulary: Vocabulary): LedgerEntry[] | undefined {
  const lists = sheets.flatMap((sheet) => entriesIn(sheet, sheets.length > 1, vocabulary));
  const isHeaded = lists.length > 0 || sheets.some(({ rows }) => headOf(rows) !== undefined);
  return isHeaded ? lists : undefined;
}

function entriesIn({ name: sheet, rows }: Sheet, isOneOfMany: boolean, vocabulary: Vocabulary): LedgerEntry[] {
  const head = headOf(rows);
  if (!head) return [];
  const { nameColumn, chargeColumn } = head;
  return rows.flatMap((row, at) => {
    const cell = row[nameColumn] ?? '';
    // The head of a list stands again on each of its pages.
    if (at <= head.at || columnOf([cell], namesProgrammes) === 0) return [];
    const charge = linesOf(row[chargeColumn] ?? '').join('・');
    return namesInCell(cell, vocabulary)
      .filter(({ name }) => !isNoName(name))
      .map(({ name }) => ({
        name,
        charge: charge === '' ? undefined : charge,
        place: isOneOfMany ? `${sheet} ${at + 1}` : String(at + 1),
      }));
  });
}

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface Head {
  /** Its row, from 0. */
  readonly at: number;
  readonly nameColumn: number;
  /** -1 where there is none. */
  readonly chargeColumn: number;
}

function headOf(rows: Sheet['rows']): Head | undefined {
  const at = rows.slice(0, MOST_ABOVE_HEAD).findIndex((row) => columnOf(row, namesProgrammes) >= 0);
  const titles = rows[at];
  if (!titles) return undefined;
  return { at, nameColumn: columnOf(titles, namesProgrammes), chargeColumn: columnOf(titles, namesCharges) };
}

function columnOf(row: readonly string[], isMeant: (title: string) => boolean): number {
  return row.findIndex((cell) => isMeant(foldHeading(cell).slice(0, LONGEST_TITLE)));
}

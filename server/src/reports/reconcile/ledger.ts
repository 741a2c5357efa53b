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
  const { nameColumn, title, chargeColumn } = head;
  return rows.flatMap((row, at) => {
    const cell = row[nameColumn] ?? '';
    // The head of a list stands again on each of its pages.
    if (at <= head.at || foldHeading(cell) === title) return [];
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
  /** The title of that column, folded. */
  readonly title: string;
  /** -1 where there is none. */
  readonly chargeColumn: number;
}

/** By a usual title (事業名), else by one that is nearly so; in a row that heads other columns too, for a list may have one for its name. */
function headOf(rows: Sheet['rows']): Head | undefined {
  const tops = [...rows.slice(0, MOST_ABOVE_HEAD).entries()];
  const wide = tops.filter(([, row]) => row.filter((cell) => cell.trim() !== '').length > 1);
  for (const [among, isMeant] of [
    [wide, namesProgrammes],
    [wide, mayNameProgrammes],
    [tops, namesProgrammes],
  ] as const) {
    const at = among.find(([, row]) => columnOf(row, isMeant) >= 0)?.[0];
    if (at !== undefined) return headAt(rows, at, isMeant);
  }
  return undefined;
}

function headAt(rows: Sheet['rows'], at: number, isMeant: (title: string) => boolean): Head {
  const titles = rows[at] ?? [];
  const nameColumn = columnOf(titles, isMeant);
  return { at, nameColumn, title: foldHeading(titles[nameColumn] ?? ''), chargeColumn: columnOf(titles, namesCharges) };
}

/** 予算事業名, 事業名(新規・拡充), 事業: what budgets and surveys head their programmes with besides. */
function mayNameProgrammes(title: string): boolean {
  return /(?:事業|取組)(?:の名称|名称?)(?:\([^()]*\))?$|^(?:事務)?事業$/.test(title);
}

function columnOf(row: readonly string[], isMeant: (title: string) => boolean): number {
  return row.findIndex((cell) => isMeant(foldHeading(cell).slice(0, LONGEST_TITLE)));
}

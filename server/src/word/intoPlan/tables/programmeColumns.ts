import { namesCharges, namesProgrammes } from '../../../plan/words/columnTitles';
import { foldHeading } from '../../../text/characters';

/** What the columns of a table of programmes hold. */
export interface ProgrammeColumns {
  readonly name: number;
  readonly outline: number | undefined;
  readonly charge: number | undefined;
  /** Further columns with the words at their head, where there are any. */
  readonly others: readonly OtherColumn[];
}

export interface OtherColumn {
  readonly at: number;
  readonly title: string;
  /** Whether it counts the rows: a running number says nothing in a list. */
  readonly isCount: boolean;
}

const OUTLINE = /(?:概要|内容|説明)$/;
const RUNNING_NUMBER = /^(?:no\.?|番号|項番|#|№)$/i;
const LONGEST_TITLE = 40;

/** Reads the head of a table: undefined where it is none of a table of programmes. */
export function programmeColumns(head: readonly string[]): ProgrammeColumns | undefined {
  const titles = head.map((title) => foldHeading(title).slice(0, LONGEST_TITLE));
  const name = titles.findIndex((title) => namesProgrammes(title));
  const outline = titles.findIndex((title, at) => at !== name && OUTLINE.test(title));
  const charge = titles.findIndex((title) => namesCharges(title));
  if (name < 0 || (outline < 0 && charge < 0)) return undefined;
  const taken = [name, outline, charge];
  return {
    name,
    outline: outline < 0 ? undefined : outline,
    charge: charge < 0 ? undefined : charge,
    others: titles.flatMap((title, at) =>
      taken.includes(at) ? [] : [{ at, title: head[at] ?? '', isCount: RUNNING_NUMBER.test(title) }],
    ),
  };
}

/** Columns under a head of two rows: the lower one parts what the upper one gathers. */
export function withLowerHead(columns: ProgrammeColumns, lower: readonly string[]): ProgrammeColumns {
  const others = columns.others.map((other) => ({
    ...other,
    title: other.title + (lower[other.at] ?? ''),
  }));
  return { ...columns, others };
}

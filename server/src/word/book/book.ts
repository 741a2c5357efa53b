import type { Extent } from '../../syntax/tree/line';
import type { Difference } from '../../text/edits/differences';
import type { Position } from '../../text/position';
import type { Sign } from '../planText/signs';

/** Words set alike. */
export interface Piece {
  readonly text: string;
  /** Where they stand in the plan. */
  readonly from: Position;
  readonly bold: boolean;
  readonly role: 'programme' | 'mark' | undefined;
  /** The note whose marker these words are. */
  readonly note: Note | undefined;
}

export type Line = readonly Piece[];

/** A definition that is printed at the foot of its marker's page. */
export interface Note {
  /** As written: (注), (注1), ※1. */
  readonly marker: string;
  readonly lines: readonly Line[];
}

export type HeadingRole = 'strategy' | 'part' | 'group' | 'measure' | 'section' | 'subsection' | 'initiative';

/** What all blocks have. */
interface Placed {
  /** The line of the plan in which the block begins, from 0. */
  readonly line: number;
  /** What is said beside the block's words; absent where nothing is. */
  readonly remarks?: readonly PlacedRemark[];
  /** What has become of it since another book; absent where nothing has, or nobody asked. */
  readonly change?: Change;
}

/** A block that has come, one that has gone, or where all that is printed of it differs, with `\n` between its lines. */
export type Change = 'added' | 'removed' | readonly ChangedWords[];

/** Words that have come, are gone or stay, and whether they were bold before. */
export interface ChangedWords extends Difference {
  readonly wasBold: boolean;
}

/** What is said beside words of a block, which are counted in all that is printed of the block. */
export interface PlacedRemark extends Extent {
  /** Line by line. */
  readonly said: readonly string[];
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly role: HeadingRole;
  /** A title may run over lines. */
  readonly lines: readonly string[];
}

/** Lines that belong together: an item, a paragraph, a caption, a definition, a box's title. */
export interface Passage extends Placed {
  readonly kind: 'passage';
  readonly role: 'text' | 'caption' | 'note' | 'boxTitle';
  /** Undefined where there is none, or where the words themselves begin with an unusual one. */
  readonly sign: Sign | undefined;
  /** Whether the passage stands in a box. */
  readonly boxed: boolean;
  readonly lines: readonly Line[];
}

export interface Table extends Placed {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** What stands in a draft for those who work on it, and is not printed. */
export interface Comment extends Placed {
  readonly kind: 'comment';
  readonly text: string;
}

export type BookBlock = Heading | Passage | Table | Comment;

/** A measure on two facing pages: what has been and where it goes, and what is done. */
export interface MeasureSpread {
  readonly kind: 'measure';
  readonly heading: Heading;
  readonly left: readonly BookBlock[];
  readonly right: readonly BookBlock[];
}

/** What stands between measures: a strategy's heading, its parts. */
export interface Opening {
  readonly kind: 'opening';
  readonly blocks: readonly BookBlock[];
}

/** What lies open at a time. */
export type Spread = Opening | MeasureSpread;

/** What is printed of a spread, in the order of the plan's lines. */
export function blocksOfSpread(spread: Spread): readonly BookBlock[] {
  return spread.kind === 'opening' ? spread.blocks : [spread.heading, ...spread.left, ...spread.right];
}

/** A spread with other blocks in the place of each; what a measure's heading becomes begins with a heading. */
export function spreadWith(spread: Spread, blocksFor: (block: BookBlock) => readonly BookBlock[]): Spread {
  if (spread.kind === 'opening') return { ...spread, blocks: spread.blocks.flatMap(blocksFor) };
  const [heading, ...below] = blocksFor(spread.heading);
  return {
    ...spread,
    heading: heading as Heading,
    left: [...below, ...spread.left.flatMap(blocksFor)],
    right: spread.right.flatMap(blocksFor),
  };
}

/** A strategy, or what stands before the first. */
export interface Chapter {
  readonly number: number | undefined;
  /** As at the head of a page: `戦略1 …`. */
  readonly title: string | undefined;
  readonly spreads: readonly Spread[];
}

/** A plan as it is printed: without the lines of the draft, and its titles whole. */
export interface Book {
  /** The plan's name, where its `shisaku.json` gives one. */
  readonly title: string | undefined;
  /** `平成23年度`. */
  readonly year: string | undefined;
  readonly chapters: readonly Chapter[];
  readonly programmes: readonly ListedProgramme[];
}

/** A row of the list of programmes. */
export interface ListedProgramme {
  readonly name: string;
  /** As the form of the plan calls it: 再掲. Empty for a primary listing. */
  readonly mark: string;
  readonly charge: string | undefined;
  /** `2-1` and its title. */
  readonly measure: string | undefined;
  readonly initiative: string | undefined;
}

import type { PartKind, SectionForm, SubsectionKind } from '../../form/form';

/** `2-1`: the strategy's number and the measure's place in it. */
export interface MeasureNumber {
  readonly strategy: number;
  readonly index: number;
}

/** A measure's number as people write it. */
export function numberKey({ strategy, index }: MeasureNumber): string {
  return `${strategy}-${index}`;
}

/** The words of a line without the signs before and after them; UTF-16 from 0, `end` excluded. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A strategy's heading: its number and its title. */
export interface StrategyHeading extends Extent {
  readonly number: number;
  /** Whether no blank stands after the number: then only the lines around tell a heading from running text. */
  readonly tight: boolean;
}

/** A measure's number and title, in its heading or in the list. */
export interface MeasureHeading extends Extent {
  readonly number: MeasureNumber;
  readonly numberStart: number;
  readonly tight: boolean;
}

export interface SectionHeading extends Extent {
  readonly section: SectionForm;
  readonly number: number | undefined;
  readonly numberStart: number;
  /** Whether the title is a known one, or only nearly so (施策の必用性). */
  readonly exact: boolean;
}

export interface SubsectionHeading extends Extent {
  readonly subsection: SubsectionKind;
  /** Where words of the section begin that stand beside it: ○成果　…. */
  readonly wordsStart?: number;
}

/** What one line says of itself, before anything is known of the lines around it. */
export type Line =
  | ({ readonly kind: 'blank' } & Extent)
  /** `goesOn`: its comment was opened on a line above. */
  | ({ readonly kind: 'comment'; readonly goesOn: boolean } & Extent)
  | ({ readonly kind: 'strategy' } & StrategyHeading)
  | ({ readonly kind: 'part'; readonly part: PartKind | undefined } & Extent)
  | ({ readonly kind: 'measure' } & MeasureHeading)
  | ({ readonly kind: 'listedMeasure' } & MeasureHeading)
  | ({ readonly kind: 'section' } & SectionHeading)
  | ({ readonly kind: 'subsection' } & SubsectionHeading)
  | ({ readonly kind: 'groupSummary'; readonly indent: number } & Extent)
  /** A heading with listed measures right below: no line says so by itself. */
  | ({ readonly kind: 'group' } & Extent)
  | ({ readonly kind: 'bullet' | 'circle' | 'direction'; readonly indent: number } & Extent)
  | ({ readonly kind: 'note'; readonly markerStart: number } & Extent)
  | ({ readonly kind: 'box' } & Extent)
  /** What heads a plain list of programmes: no line says so without the names below it. */
  | ({ readonly kind: 'listHead' } & Extent)
  /** What stands beside the text: a table's row, a picture, a rule. */
  | ({ readonly kind: 'aside' } & Extent)
  /** The turn of a page: its number, the title that runs above it. Text may go on behind it. */
  | ({ readonly kind: 'pageTurn' } & Extent)
  | ({ readonly kind: 'plain'; readonly hashes: number } & Extent);

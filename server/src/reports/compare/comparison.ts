import type { Form } from '../../form/form';
import type { ListingKind, ProgrammeFact } from '../../plan/facts/facts';
import type { Difference } from '../../text/edits/differences';
import type { Location } from '../../workspace/files/location';

/** What has become of a measure or a programme since last year; several may be true at once. */
export type ComparisonStatus = 'new' | 'ended' | 'renamed' | 'moved' | 'reworded' | 'remarked' | 'unchanged';

/** How many places list programmes (延べ), how many programmes there are (実), and how often each kind of place occurs. */
export interface ListingCounts {
  readonly listings: number;
  readonly programmes: number;
  readonly byKind: Readonly<Record<ListingKind, number>>;
}

export interface ComparedEdition {
  readonly fiscalYear: number | undefined;
  readonly title: string | undefined;
  /** Its words stand in the reports. */
  readonly form: Form;
  readonly counts: ListingCounts;
}

/** What a text is in its block: rows of one area are laid side by side. */
export type Area =
  | 'title'
  | 'text'
  | 'list'
  | 'points'
  | 'overview'
  | 'necessity'
  | 'achievements'
  | 'challenges'
  | 'direction'
  | 'initiative'
  | 'programme'
  | 'note';

/** A stretch of text with its place. */
export interface ComparedText {
  readonly text: string;
  readonly location: Location;
}

/** Two texts that stand for one another, or one that has no other. */
export interface ComparedRow {
  readonly area: Area;
  /** The programme that an item names, by the name that it has now. */
  readonly programme: string | undefined;
  readonly before: ComparedText | undefined;
  readonly after: ComparedText | undefined;
  /** From before to after, word by word. */
  readonly differences: readonly Difference[];
  /** The number of the measure in which it stood last year. */
  readonly movedFrom?: string;
  /** The number of the measure in which it stands now. */
  readonly movedTo?: string;
}

/** A stretch of both plans under one heading: a strategy's head, a part, a measure. Only rows that differ are kept. */
export interface ComparedSection {
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedMeasure extends ComparedSection {
  readonly status: readonly ComparisonStatus[];
  readonly before: ComparedHeading | undefined;
  readonly after: ComparedHeading | undefined;
}

export interface ComparedHeading {
  readonly number: string;
  readonly title: string;
  readonly location: Location;
}

/** A programme as one edition lists it. */
export interface ComparedProgramme {
  readonly name: string;
  /** The number of the measure of its primary listing. */
  readonly measure: string | undefined;
  readonly initiative: string | undefined;
  readonly charge: string | undefined;
  /** Every listing: 2-1 本掲, 2-8 再掲. */
  readonly listings: readonly { readonly measure: string | undefined; readonly kind: ListingKind }[];
  readonly text: string;
  readonly location: Location;
}

export interface ProgrammeComparison {
  readonly status: readonly ComparisonStatus[];
  readonly before: ComparedProgramme | undefined;
  readonly after: ComparedProgramme | undefined;
  readonly differences: readonly Difference[];
}

/** An ended programme and a new one that may be it under another name: only a person can say so (改称). */
export interface RenameCandidate {
  readonly from: string;
  readonly to: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** All that has changed from one edition to another. */
export interface Comparison {
  readonly before: ComparedEdition;
  readonly after: ComparedEdition;
  readonly sections: readonly (ComparedSection | ComparedMeasure)[];
  readonly programmes: readonly ProgrammeComparison[];
  readonly candidates: readonly RenameCandidate[];
}

export function isMeasure(section: ComparedSection | ComparedMeasure): section is ComparedMeasure {
  return 'status' in section;
}

/** A programme with all its listings in an edition. */
export interface DistinctProgramme {
  readonly fact: ProgrammeFact;
  readonly compared: ComparedProgramme;
}

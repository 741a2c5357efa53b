/** The sections of a measure, in the words of the design; `other` ones are those that only some plans have (数値目標). */
export type SectionKind = 'necessity' | 'results' | 'direction' | 'initiatives' | 'other';
export type SubsectionKind = 'achievements' | 'challenges';
export type PartKind = 'approach' | 'guideline';
export type MarkKind = 'relisted' | 'listedElsewhere';

export interface SubsectionForm {
  readonly kind: SubsectionKind;
  readonly title: string;
  readonly aliases: readonly string[];
}

export interface SectionForm {
  readonly kind: SectionKind;
  /** The title without a year: 取組の方向性 for `23年度における取組の方向性`. No other section of the form has it. */
  readonly title: string;
  readonly aliases: readonly string[];
  /** Titles so short that they are one only where a number or a `#` says so: a figure or a table says 方向性 as well. */
  readonly shortTitles: readonly string[];
  /** Whether the title begins with the fiscal year (`23年度における`). */
  readonly dated: boolean;
  readonly required: boolean;
  readonly subsections: readonly SubsectionForm[];
}

/** Which levels, sections and marks a plan has, and which it must have, as data (様式). */
export interface Form {
  readonly levels: { readonly strategy: readonly string[]; readonly measure: readonly string[] };
  /** Words by which a 《part》 is known. */
  readonly parts: Readonly<Record<PartKind, readonly string[]>>;
  /** In the order in which they stand, and are numbered. */
  readonly sections: readonly SectionForm[];
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>;
}

import type { MarkKind, PartKind, SectionKind, SubsectionKind } from '../../form/form';
import type { MeasureNumber } from '../../syntax/tree/line';
import type { Mark, Words } from '../../syntax/tree/tree';
import type { Lines, Span } from '../../text/position';
import type { WrittenYear } from '../../text/years/findYears';

/** What a block says that makes a plan of several: its headings, what it lists, and its years. */
export interface PlanFacts {
  readonly strategy: StrategyFact | undefined;
  readonly part: PartFact | undefined;
  readonly measure: MeasureFact | undefined;
  /** The headings of the list that gather measures. */
  readonly groups: readonly Words[];
  /** The headings of groups that have their points below them. */
  readonly groupsWithPoints: readonly Words[];
  readonly listed: readonly ListedFact[];
  readonly years: readonly YearFact[];
}

/**
 * What a block says, as plain facts. Like the tree they are a pure function of the block's text, and their lines count
 * from its first line.
 */
export interface BlockFacts extends PlanFacts {
  readonly overview: readonly SentenceFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly mentions: readonly MentionFact[];
  readonly noteMarkers: readonly NoteFact[];
  readonly noteDefinitions: readonly NoteFact[];
  readonly headingReferences: readonly HeadingReferenceFact[];
  readonly figures: readonly FigureFact[];
  /** Lines in which a name may stand unread, as keys of names. */
  readonly unread: readonly string[];
  /** Abbreviations that stand in brackets, which may tell them. */
  readonly told: readonly string[];
  readonly abbreviations: readonly AbbreviationFact[];
}

export interface StrategyFact {
  readonly number: number;
  readonly title: Words;
}

export interface PartFact {
  readonly part: PartKind | undefined;
  readonly title: Words;
}

/** Words with what they are compared by: widths and blanks make no difference. */
export interface KeyedWords extends Words {
  readonly key: string;
}

/** A measure in the guideline's list. */
export interface ListedFact {
  readonly number: MeasureNumber;
  readonly numberSpan: Span;
  /** Where the title begins, with all its words. */
  readonly title: KeyedWords;
  /** The title line by line. */
  readonly titleLines: readonly Words[];
  readonly group: Words | undefined;
}

export interface MeasureFact {
  readonly number: MeasureNumber;
  readonly numberSpan: Span;
  readonly title: KeyedWords;
  /** Plain lines that may be the rest of a title that breaks off: only the list can tell. */
  readonly looseLines: readonly KeyedWords[];
  readonly sections: readonly SectionFact[];
  readonly directions: readonly SentenceFact[];
}

export interface SectionFact extends Lines {
  readonly kind: SectionKind;
  readonly number: number | undefined;
  readonly title: Words;
  readonly subsections: readonly (Lines & { readonly kind: SubsectionKind; readonly title: Words })[];
}

/** An overview bullet or a ◎ item: one sentence, maybe over several lines. */
export interface SentenceFact extends Lines {
  readonly texts: readonly Words[];
  /** The words folded and joined, for comparing. */
  readonly key: string;
}

export type ListingKind = 'primary' | MarkKind;

/** A programme where an item names it. */
export interface ProgrammeFact {
  readonly kind: ListingKind;
  readonly name: Words;
  /** Where the name begins on the line above, if it does; `name` then stands for its rest. */
  readonly above: Words | undefined;
  readonly key: string;
  /** Other names that find it: for `A(B)` both A and B. */
  readonly aliases: readonly string[];
  readonly aliasKeys: readonly string[];
  readonly looseKey: string;
  readonly mark: Mark | undefined;
  readonly parentheses: Span;
  readonly charge: string | undefined;
  readonly item: Lines;
  readonly initiative: string | undefined;
}

/** Words in 「」 that may name a programme. */
export interface MentionFact extends Words {
  readonly key: string;
  readonly looseKey: string;
  readonly subsection: SubsectionKind | undefined;
}

export interface NoteFact {
  /** As folded: (注), (注1), ※1. */
  readonly key: string;
  readonly marker: Words;
  /** A definition's own words; empty for a marker. */
  readonly texts: readonly Words[];
}

/** `施策2-3`, `2-3` or `戦略3` in running text. */
export interface HeadingReferenceFact extends Words {
  readonly strategy: number;
  readonly index: number | undefined;
}

/**
 * What a line does with a figure that it names: where that is not certain, it may be its caption. Others are of
 * another paper, or another word (代表3), as far as one can tell.
 */
export type FigureRole = 'caption' | 'reference' | 'uncertain' | 'other';

/** `図3`, `表1` or `図表2-3`. */
export interface FigureFact extends Words {
  readonly role: FigureRole;
  /** Those that are numbered together: 図, 図表2. */
  readonly series: string;
  readonly number: number;
  /** What follows it on its line: of a caption the title. */
  readonly title: string;
}

/** An abbreviation where it is told in so many words: `(以下「都」という。)`. */
export interface AbbreviationFact extends Words {
  /** The sentence that tells it, as far as the end of its brackets. */
  readonly told: string;
}

export interface YearFact extends Span {
  readonly year: WrittenYear;
}

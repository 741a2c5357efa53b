export interface WordComment {
  readonly text: string;
  readonly author: string;
  /** `2011-01-20`; empty where the file does not say. */
  readonly date: string;
}

export interface WordNote {
  /** The mark that the author gave the note; undefined where Word numbers it. */
  readonly ownMark: string | undefined;
  readonly blocks: readonly WordBlock[];
}

/** Words of a paragraph set alike, or a place in it. */
export interface WordPiece {
  /** A new line within the paragraph is `\n`. */
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  /** Set only where changes are kept with marks. */
  readonly change: 'inserted' | 'deleted' | undefined;
  readonly note: WordNote | undefined;
  readonly comment: WordComment | undefined;
}

/** What a list puts before a paragraph. */
export interface ListNumber {
  /** `2-1`, `(1)`, `○`; with the blank that follows it. */
  readonly text: string;
  readonly isBullet: boolean;
  /** From 0. */
  readonly level: number;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The style's name, in lower case. */
  readonly style: string;
  /** From 1; undefined for what is no heading. */
  readonly heading: number | undefined;
  readonly number: ListNumber | undefined;
  readonly pieces: readonly WordPiece[];
  /** Text boxes and pictures that hang on the paragraph. */
  readonly anchored: readonly (TextBox | Picture)[];
}

export interface TextBox {
  readonly kind: 'textBox';
  readonly blocks: readonly WordBlock[];
}

/** A picture, a chart, an embedded object: what has no words. */
export interface Picture {
  readonly kind: 'picture';
  readonly description: string;
  readonly fileName: string;
}

/** As many columns as Word lets a table have. */
export const MOST_COLUMNS = 63;

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it is wide. */
  readonly span: number;
  /** Whether it goes on from the cell above. */
  readonly goesOn: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Whether it is repeated at the head of each page. */
  readonly isHead: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly lost: Losses;
}

/** What has no place in text, counted. */
export interface Losses {
  /** Tracked changes that were taken over, undone or marked. */
  readonly changes: number;
  /** What stands above and below the pages. */
  readonly margins: readonly string[];
  /** Where the links lead that stand behind words. */
  readonly links: readonly string[];
  /** Comments on what is not taken in: on deleted words, on headers. */
  readonly comments: readonly WordComment[];
  /** Comments that an export of ours made. */
  readonly ownComments: number;
  /** Comments that were settled in Word. */
  readonly settledComments: number;
  /** Signs of a font of signs, each shown as 〓. */
  readonly symbols: number;
  /** Equations, each written as a line of text. */
  readonly equations: number;
  /** Documents within the document. */
  readonly embeddedDocuments: number;
  /** Tables of contents and indexes. */
  readonly contents: number;
}

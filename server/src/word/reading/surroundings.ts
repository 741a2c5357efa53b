import type { ChangeChoice } from '../choices/changeChoice';
import type { XmlElement } from '../container/xml';
import type { Comments } from './comments';
import type { Notes } from './notes';
import type { Numbering } from './numbering';
import type { Styles } from './styles';
import type { Losses, WordBlock } from './wordDocument';

/** What a reader of any part of a document needs of the rest. */
export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly comments: Comments;
  readonly notes: Notes;
  readonly changes: ChangeChoice;
  readonly lost: Record<Exclude<keyof Losses, 'comments' | 'ownComments' | 'margins' | 'links'>, number>;
  /** The addresses of links. */
  readonly links: Set<string>;
  fileNameOf(relationship: string): string | undefined;
  partOf(relationship: string): XmlElement | undefined;
  addressOf(relationship: string): string | undefined;
  /** Reads what a text box or a note holds. */
  blocksOf(element: XmlElement): WordBlock[];
}

import type { YearKind } from '../../plan/yearKind';
import type { TextEdit } from '../../text/edits/edits';
import type { Range } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';

/**
 * What a change does: a year that follows, is fixed or comes due, or whose era has ended; an achievement drafted from a programme; last year's
 * achievements that make way for it; words that are kept and have to be confirmed; a 【新規】 that is new no more.
 */
export type ChangeKind = YearKind | 'era' | 'draft' | 'outdated' | 'confirm' | 'newMark';

/** In the order in which a person is shown them: what stays as it is comes last. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'follows',
  'era',
  'due',
  'draft',
  'outdated',
  'confirm',
  'newMark',
  'fixed',
];

export const YEAR_KINDS: readonly ChangeKind[] = ['follows', 'era', 'due', 'fixed'];

/** One change of a roll-over. A person takes it or leaves it. */
export interface Change {
  /** Unique in the roll-over, and the same each time that it is planned. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** What it speaks of, in the text as it is. */
  readonly range: Range;
  readonly subject: string;
  /** What the subject becomes, as a person is shown it; equal to the subject where nothing changes. */
  readonly result: string;
  /** In the text as it is; none for a fixed year. */
  readonly edits: readonly TextEdit[];
  /** Whether it is made unless a person leaves it. */
  readonly chosen: boolean;
  /** The number of the measure in which it stands. */
  readonly measure: string | undefined;
}

/** A file of the edition with all its changes, in the order of its lines. */
export interface FileRollover {
  readonly file: PlanFile;
  /** From the edition's folder. */
  readonly path: string;
  readonly newPath: string;
  readonly changes: readonly Change[];
}

/** A change before it is known in which file and measure it stands. */
export type ChangeInBlock = Omit<Change, 'id' | 'measure'>;

/** What a change does to its words, in short: a mark may leave nothing behind. */
export function changedWords({ kind, subject, result }: Pick<Change, 'kind' | 'subject' | 'result'>): string {
  switch (kind) {
    case 'follows':
    case 'era':
      return `${subject} → ${result}`;
    case 'due':
    case 'draft':
    case 'confirm':
      return result;
    case 'newMark':
      return result === '' ? subject : `${subject} → ${result}`;
    case 'fixed':
    case 'outdated':
      return subject;
  }
}

import type { Form } from '../form/form';
import type { PackedSummary } from './packedSummary';
import type { CachePlace } from './summaryFile';

/** What a reader is given to do. */
export interface ReaderTask {
  readonly uris: readonly string[];
  readonly form: Form;
  /** Undefined where nothing is kept of what is read. */
  readonly cache: CachePlace | undefined;
}

/** A plan as a reader sends it. */
export interface ReadPlan {
  readonly uri: string;
  /** Of the file that says so. */
  readonly stamp: string;
  readonly summary: PackedSummary;
}

/** What a reader answers each time it is asked for more; none when all are read. */
export type ReaderAnswer = readonly ReadPlan[];

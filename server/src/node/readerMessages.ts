import type { Form } from '../form/form';
import type { PackedShort } from './packedShort';
import type { CachePlace } from './shortsFile';

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
  readonly short: PackedShort;
}

/** What a reader answers each time it is asked for more; none when all are read. */
export type ReaderAnswer = readonly ReadPlan[];

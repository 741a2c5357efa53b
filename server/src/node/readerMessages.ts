import type { Form } from '../form/form';
import type { CachePlace } from './shortsCache';

/** What a reader is given to do. */
export interface ReaderTask {
  readonly uris: readonly string[];
  readonly form: Form;
  readonly cache: CachePlace;
}

/** A plan as a reader sends it: in short as JSON, which costs less to send and to keep than very many small objects. */
export interface ReadPlan {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly short: string;
}

/** What a reader answers each time it is asked for more; none when all are read. */
export type ReaderAnswer = readonly ReadPlan[];

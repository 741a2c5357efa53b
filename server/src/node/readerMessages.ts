import type { Form } from '../form/form';
import type { PlanOnDisk } from '../workspace/host';
import type { CachePlace } from './shortsCache';

/** What a reader is given to do. */
export interface ReaderTask {
  readonly uris: readonly string[];
  readonly form: Form;
  readonly cache: CachePlace;
}

/** What a reader answers each time it is asked for more; none when all are read. */
export type ReaderAnswer = readonly PlanOnDisk[];

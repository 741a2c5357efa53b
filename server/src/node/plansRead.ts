import { vocabularyOf } from '../form/vocabulary';
import { decodeText } from '../text/encoding';
import { inShort, PlanFileReader } from '../workspace/planFile';
import { readFileNow } from './readFileNow';
import type { ReaderTask, ReadPlan } from './readerMessages';
import type { ShortsCache } from './shortsCache';

/** So much is taken in at a time without anybody waiting for it. */
const MOST_FILES = 64;
const MOST_BYTES = 500_000;

/** Reads the files of a task, some at a time; what the cache does not know is read whole. */
export function* plansRead({ uris, form }: ReaderTask, cache: ShortsCache): Generator<ReadPlan[], void> {
  const reader = new PlanFileReader(vocabularyOf(form));
  const read = (bytes: Uint8Array) => inShort(reader.read('', decodeText(bytes).text));
  let plans: ReadPlan[] = [];
  let size = 0;
  for (const uri of uris) {
    const bytes = readFileNow(uri);
    if (!bytes) continue;
    plans.push({ uri, bytes, short: cache.of(bytes, () => read(bytes)) });
    size += bytes.length;
    if (plans.length < MOST_FILES && size < MOST_BYTES) continue;
    yield plans;
    plans = [];
    size = 0;
  }
  if (plans.length > 0) yield plans;
}

import { vocabularyOf } from '../form/vocabulary';
import { decodeText } from '../text/encoding';
import type { PlanOnDisk } from '../workspace/host';
import { inShort, PlanFileReader } from '../workspace/planFile';
import { readFileNow } from './readFileNow';
import type { ReaderTask } from './readerMessages';

/** So much is taken in at a time without anybody waiting for it. */
const MOST_FILES = 64;
const MOST_BYTES = 500_000;

/** Reads the files of a task, some at a time. */
export function* plansRead({ uris, form }: ReaderTask): Generator<PlanOnDisk[], void> {
  const reader = new PlanFileReader(vocabularyOf(form));
  let plans: PlanOnDisk[] = [];
  let size = 0;
  for (const uri of uris) {
    const bytes = readFileNow(uri);
    if (!bytes) continue;
    plans.push({ uri, bytes, short: inShort(reader.read(uri, decodeText(bytes).text)) });
    size += bytes.length;
    if (plans.length < MOST_FILES && size < MOST_BYTES) continue;
    yield plans;
    plans = [];
    size = 0;
  }
  if (plans.length > 0) yield plans;
}

import { vocabularyOf } from '../form/vocabulary';
import { decodeText } from '../text/encoding/encoding';
import { inShort } from '../workspace/files/planFile';
import { PlanFileReader } from '../workspace/files/planFileReader';
import { packed } from './packedShort';
import { fileStateNow, readFileNow } from './readFileNow';
import type { ReaderTask, ReadPlan } from './readerMessages';
import type { ShortsCache } from './shortsCache';

/** So much is taken in at a time without anybody waiting for it. */
const MOST_FILES = 64;
const MOST_CHARACTERS = 100_000;

/** Reads the files of a task, some at a time; what the cache does not know is read whole. */
export function* plansRead(task: ReaderTask, cache: ShortsCache): Generator<ReadPlan[], void> {
  let plans: ReadPlan[] = [];
  let size = 0;
  for (const plan of planAfterPlan(task, cache)) {
    plans.push(plan);
    size += plan.short.rest.length;
    if (plans.length < MOST_FILES && size < MOST_CHARACTERS) continue;
    yield plans;
    plans = [];
    size = 0;
  }
  if (plans.length > 0) yield plans;
}

function* planAfterPlan({ uris, form }: ReaderTask, cache: ShortsCache): Generator<ReadPlan, void> {
  const reader = new PlanFileReader(vocabularyOf(form));
  for (const uri of uris) {
    const stamp = fileStateNow(uri)?.stamp;
    if (stamp === undefined) continue;
    const known = cache.unchanged(uri, stamp);
    if (known) {
      yield { uri, stamp, short: known };
      continue;
    }
    const file = readFileNow(uri);
    if (!file) continue;
    const short = cache.of(uri, file, () => packed(inShort(reader.read('', decodeText(file.bytes).text))));
    yield { uri, stamp: file.state.stamp, short };
  }
}

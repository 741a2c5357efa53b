import { vocabularyOf } from '../form/vocabulary';
import { decodeText } from '../text/encoding/encoding';
import { planSummary } from '../workspace/files/planSummary';
import { PlanFileReader } from '../workspace/files/planFileReader';
import { packed } from './packedSummary';
import { fileStateNow, readFileNow } from './readFileNow';
import type { ReaderTask, ReadPlan } from './readerMessages';
import type { SummaryCache } from './summaryCache';

/** So much is taken in at a time without anybody waiting for it. */
const MOST_FILES = 64;
const MOST_CHARACTERS = 100_000;

/** Reads the files of a task, some at a time; what the cache does not know is read whole. */
export function* plansRead(task: ReaderTask, cache: SummaryCache): Generator<ReadPlan[], void> {
  let plans: ReadPlan[] = [];
  let size = 0;
  for (const plan of planAfterPlan(task, cache)) {
    plans.push(plan);
    size += plan.summary.rest.length;
    if (plans.length < MOST_FILES && size < MOST_CHARACTERS) continue;
    yield plans;
    plans = [];
    size = 0;
  }
  if (plans.length > 0) yield plans;
}

function* planAfterPlan({ uris, form }: ReaderTask, cache: SummaryCache): Generator<ReadPlan, void> {
  const reader = new PlanFileReader(vocabularyOf(form));
  for (const uri of uris) {
    const stamp = fileStateNow(uri)?.stamp;
    if (stamp === undefined) continue;
    const known = cache.unchanged(uri, stamp);
    if (known) {
      yield { uri, stamp, summary: known };
      continue;
    }
    const file = readFileNow(uri);
    if (!file) continue;
    const summary = cache.of(uri, file, () => packed(planSummary(reader.read('', decodeText(file.bytes).text))));
    yield { uri, stamp: file.state.stamp, summary };
  }
}

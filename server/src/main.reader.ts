import { parentPort, workerData } from 'node:worker_threads';
import { plansRead } from './node/plansRead';
import type { ReaderAnswer, ReaderTask } from './node/readerMessages';
import { SummaryCache } from './node/summaryCache';

/** A worker that reads plans: each message asks for more of them. */
const port = parentPort;
const task = workerData as ReaderTask;
const cache = new SummaryCache(task.cache);
const answers = plansRead(task, cache);
port?.on('message', () => {
  const { value, done } = answers.next();
  const answer: ReaderAnswer = done ? [] : value;
  port.postMessage(answer);
  if (!done) return;
  port.close();
  // Nobody waits for it any more.
  cache.save();
});

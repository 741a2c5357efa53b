import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderAnswer, ReaderTask } from './node/readerMessages';
import { plansRead } from './node/plansRead';

/** A worker that reads plans: each message asks for more of them. */
const port = parentPort;
const answers = plansRead(workerData as ReaderTask);
port?.on('message', () => {
  const { value, done } = answers.next();
  const answer: ReaderAnswer = done ? [] : value;
  port.postMessage(
    answer,
    answer.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
  if (done) port.close();
});

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Form } from '../form/form';
import type { Host, PlanOnDisk } from '../workspace/host';
import type { ReaderAnswer, ReaderTask } from './readerMessages';

const MOST_WORKERS = 4;
/** How much a worker may read ahead of what is taken in. */
const AHEAD = 2;

/**
 * Reads plans in workers, each a part of them. What a worker leaves undone, whatever became of it, is simply not there.
 * @param module the worker's bundle
 */
export function manyReader(module: string): NonNullable<Host['readMany']> {
  return async function* readMany(uris: readonly string[], form: Form): AsyncGenerator<readonly PlanOnDisk[]> {
    const arrivals = new Arrivals();
    const workers = inParts(uris, Math.min(MOST_WORKERS, availableParallelism())).map((part) =>
      startReader(module, { uris: part, form }, arrivals),
    );
    let working = workers.length;
    try {
      while (working > 0) {
        const { worker, plans } = await arrivals.next();
        if (!plans) working--;
        else if (plans.length > 0) yield plans;
        worker.postMessage('more');
      }
    } finally {
      if (working > 0) for (const worker of workers) void worker.terminate();
    }
  };
}

function startReader(module: string, task: ReaderTask, arrivals: Arrivals): Worker {
  const worker = new Worker(module, { workerData: task });
  let isOver = false;
  const end = (): void => {
    if (!isOver) arrivals.add({ worker, plans: undefined });
    isOver = true;
  };
  worker.on('message', (plans: ReaderAnswer) => {
    if (plans.length > 0) arrivals.add({ worker, plans });
    else end();
  });
  worker.on('error', end);
  worker.on('exit', end);
  for (let asked = 0; asked < AHEAD; asked++) worker.postMessage('more');
  return worker;
}

interface Arrival {
  readonly worker: Worker;
  /** Undefined when the worker is done. */
  readonly plans: ReaderAnswer | undefined;
}

/** What has come and is not yet taken. */
class Arrivals {
  private readonly waiting: Arrival[] = [];
  private wake: () => void = () => undefined;

  add(arrival: Arrival): void {
    this.waiting.push(arrival);
    this.wake();
  }

  async next(): Promise<Arrival> {
    for (;;) {
      const first = this.waiting.shift();
      if (first) return first;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

/** Parts of about the same size, what stands together staying together. */
function inParts<Thing>(things: readonly Thing[], count: number): Thing[][] {
  const size = Math.ceil(things.length / count);
  return Array.from({ length: count }, (_, part) => things.slice(part * size, (part + 1) * size));
}

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { URI } from 'vscode-uri';
import type { Form } from '../form/form';
import type { Host, PlanOnDisk } from '../workspace/host';
import { sharedFolder } from '../workspace/uris';
import { systemCacheFolder } from './cacheFolder';
import { unpacked } from './packedShort';
import { readFileNow } from './readFileNow';
import type { ReaderAnswer, ReaderTask, ReadPlan } from './readerMessages';

const MOST_WORKERS = 4;
/** How much a worker may read ahead of what is taken in. */
const AHEAD = 2;

/**
 * Reads plans in workers, each a part of them. What a worker leaves undone, whatever became of it, is simply not there.
 * @param module the worker's bundle
 */
export function manyReader(module: string): NonNullable<Host['readMany']> {
  return async function* readMany(uris, form, cacheFolder): AsyncGenerator<readonly PlanOnDisk[]> {
    const arrivals = new Arrivals();
    const folder = cacheFolder === undefined ? systemCacheFolder() : URI.parse(cacheFolder).fsPath;
    const reader = await identityOf(module);
    const shared = sharedFolder(uris);
    const workers = inParts(uris, Math.min(MOST_WORKERS, availableParallelism())).map((part, at, parts) => {
      const name = nameOf(shared, form, at, parts.length);
      return startReader(module, { uris: part, form, cache: { file: path.join(folder, name), reader } }, arrivals);
    });
    let working = workers.length;
    try {
      while (working > 0) {
        const { worker, plans } = await arrivals.next();
        if (!plans) working--;
        worker.postMessage('more');
        // What several have sent would else be taken in without a turn for anybody who waits.
        await setImmediate();
        if (plans) yield plans.map(onDisk);
      }
    } finally {
      if (working > 0) for (const worker of workers) void worker.terminate();
    }
  };
}

function onDisk({ uri, stamp, short }: ReadPlan): PlanOnDisk {
  return { uri, short: unpacked(short), readAgain: () => readFileNow(uri, stamp)?.bytes };
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

/** Another one for every build. */
async function identityOf(module: string): Promise<string> {
  const { size, mtimeMs } = await stat(module);
  return [module, size, mtimeMs].join();
}

/** The name of a cache: the same for the same folder and form, while it is divided in the same way. */
function nameOf(folder: string, form: Form, part: number, parts: number): string {
  return createHash('sha256')
    .update(JSON.stringify([folder, form, part, parts]))
    .digest('hex');
}

/** Parts of about the same size, what stands together staying together. */
function inParts<Thing>(things: readonly Thing[], count: number): Thing[][] {
  const size = Math.ceil(things.length / count);
  return Array.from({ length: count }, (_, part) => things.slice(part * size, (part + 1) * size));
}

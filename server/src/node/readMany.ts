import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { URI } from 'vscode-uri';
import type { Form } from '../form/form';
import type { Host, PlanOnDisk, ReadingCache } from '../workspace/disk/host';
import { sharedFolder } from '../workspace/uris';
import { systemCacheFolder } from './cacheFolder';
import { unpacked } from './packedSummary';
import { readFileNow } from './readFileNow';
import type { ReaderAnswer, ReaderTask, ReadPlan } from './readerMessages';
import type { CachePlace } from './summaryFile';

const MOST_WORKERS = 4;
/** How much a worker may read ahead of what is taken in. */
const AHEAD = 2;

/**
 * Reads plans in workers, each a part of them. What a worker leaves undone, whatever became of it, is simply not there.
 * @param module the worker's bundle
 */
export function manyReader(module: string): NonNullable<Host['readMany']> {
  return async function* readMany(uris, form, cache): AsyncGenerator<readonly PlanOnDisk[]> {
    const arrivals = new Arrivals();
    const parts = inParts(uris, Math.min(MOST_WORKERS, availableParallelism()));
    const places = cache && (await placesOf({ uris, form, module, parts: parts.length }, cache));
    const workers = parts.map((part, at) => startReader(module, { uris: part, form, cache: places?.[at] }, arrivals));
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

function onDisk({ uri, stamp, summary }: ReadPlan): PlanOnDisk {
  return { uri, summary: unpacked(summary), readAgain: () => readFileNow(uri, stamp)?.bytes };
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

interface Reading {
  readonly uris: readonly string[];
  readonly form: Form;
  readonly module: string;
  readonly parts: number;
}

/** Where the cache of each part is; nowhere where an update has taken the reader itself away. */
async function placesOf(
  { uris, form, module, parts }: Reading,
  { folder }: ReadingCache,
): Promise<CachePlace[] | undefined> {
  const reader = await identityOf(module);
  if (reader === undefined) return undefined;
  const shared = sharedFolder(uris);
  const above = folder === undefined ? systemCacheFolder() : URI.parse(folder).fsPath;
  return Array.from({ length: parts }, (_, part) => {
    return { file: path.join(above, nameOf(shared, form, part, parts)), reader };
  });
}

/** Another one for every build; undefined where it is not there. */
async function identityOf(module: string): Promise<string | undefined> {
  const found = await stat(module).catch(() => undefined);
  return found && [module, found.size, found.mtimeMs].join();
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

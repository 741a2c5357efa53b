import type { Summary } from './statistics';
import { summarize } from './statistics';

/** Does its work once and tells how long it took, in milliseconds. */
export type Measure = () => number | Promise<number>;

export interface Effort {
  readonly rounds: number;
  /** No round begins after so many seconds, once there are a few. */
  readonly seconds: number;
}

const FEWEST_ROUNDS = 5;
const WARM_UP_ROUNDS = 3;

/**
 * Measures several things side by side, one after another in each round, so that what else the machine does meets
 * them all. Each round begins with another one.
 */
export async function alternate<Name extends string>(
  measures: Readonly<Record<Name, Measure>>,
  { rounds, seconds }: Effort,
): Promise<Record<Name, Summary>> {
  const names = Object.keys(measures) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const end = performance.now() + seconds * 1000;
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() > end) break;
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(((round + turn) % names.length) + names.length) % names.length] as Name;
      const time = await measures[name]();
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const summaries = names.map((name) => [name, summarize(times.get(name) ?? [])]);
  return Object.fromEntries(summaries) as Record<Name, Summary>;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

import type { Summary } from './statistics';
import { summarize } from './statistics';

/** Does its work once and tells how long it took, in milliseconds. */
export type Measure = () => number | Promise<number>;

export interface Effort {
  /** Rounds that come first and are not counted: a program that has just started is slow. */
  readonly warmUp: number;
  readonly rounds: number;
  /** No round begins after so many seconds, once there are a few; warming up takes a quarter of them at most. */
  readonly seconds: number;
}

const FEWEST_ROUNDS = 3;

/**
 * Measures several things side by side, one after another in each round, so that what else the machine does meets
 * them all. Each round begins with another one.
 */
export async function alternate<Name extends string>(
  measures: Readonly<Record<Name, Measure>>,
  { warmUp, rounds, seconds }: Effort,
): Promise<Record<Name, Summary>> {
  const names = Object.keys(measures) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const runRound = async (round: number): Promise<void> => {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as Name;
      times.get(name)?.push(await measures[name]());
    }
  };
  const start = performance.now();
  const hasTime = (share: number): boolean => performance.now() < start + seconds * 1000 * share;
  for (let round = 0; round < warmUp && (round < FEWEST_ROUNDS || hasTime(0.25)); round++) await runRound(round);
  for (const name of names) times.set(name, []);
  for (let round = 0; round < FEWEST_ROUNDS || (round < rounds && hasTime(1)); round++) await runRound(round);
  const summaries = names.map((name) => [name, summarize(times.get(name) ?? [])]);
  return Object.fromEntries(summaries) as Record<Name, Summary>;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

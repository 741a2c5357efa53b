import type { Effort } from '../measure/alternate';
import type { Figure } from '../report/figure';
import type { Size } from '../targets';

export interface Options {
  readonly sizes: readonly Size[];
  /** Few rounds, to see that all is well rather than how fast it is. */
  readonly isQuick: boolean;
  /** Tells what is being done. */
  readonly say: (words: string) => void;
  /** Tells what is not measured, and why. */
  readonly leaveOut: (what: string, why: unknown) => void;
}

/** Something that is measured. */
export interface Work {
  readonly name: string;
  readonly measure: (options: Options) => Promise<Figure[]>;
}

export function effort({ isQuick }: Options, rounds: number): Effort {
  return isQuick ? { warmUp: 3, rounds: Math.ceil(rounds / 10), seconds: 5 } : { warmUp: 20, rounds, seconds: 30 };
}

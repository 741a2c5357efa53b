import fc from 'fast-check';

/** How much is tried. */
export interface Effort {
  readonly seed: number;
  /** A round is some cases of each property, about as long for each. */
  readonly rounds: number;
  /** The longest passage of a plan that is taken, in lines. */
  readonly longest: number;
  /** How many edits one case has at most. */
  readonly mostEdits: number;
  /** Plans to make texts of, by name. */
  readonly plans: ReadonlyMap<string, string>;
  /** Cases that failed once, tried before the random ones. */
  readonly cases: readonly unknown[];
}

/** Something that holds of any text and any edits. */
export interface Property {
  readonly name: string;
  /** Whether what it tries are edits of open documents. */
  readonly triesEdits: boolean;
  /** Tries it, and tells how much was tried: edits, fixes, renamings, texts. */
  readonly check: (effort: Effort) => Promise<number>;
}

interface Head {
  readonly name: string;
  readonly casesOfRound: number;
  readonly triesEdits?: boolean;
}

/**
 * A property of values that can be printed, and so can be kept when they fail.
 * @param holds throws where it does not hold; tells how much was tried
 */
export function property<Value>(
  { name, casesOfRound, triesEdits = false }: Head,
  values: (effort: Effort) => fc.Arbitrary<Value>,
  holds: (value: Value, effort: Effort) => Promise<number> | number,
): Property {
  return {
    name,
    triesEdits,
    async check(effort) {
      let tried = 0;
      const { seed, rounds, cases } = effort;
      await fc.assert(
        fc.asyncProperty(values(effort), async (value) => {
          tried += await holds(value, effort);
        }),
        {
          seed,
          numRuns: cases.length + rounds * casesOfRound,
          examples: cases.map((value): [Value] => [value as Value]),
        },
      );
      return tried;
    },
  };
}

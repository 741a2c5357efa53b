import { numberKey } from '../tree/line';
import type { Candidate } from './candidates';

/** The list of a guideline that has lost its bullets: its measures come again below, each with sections of its own. */
export class BareList {
  private readonly recurring: ReadonlySet<number>;
  private listed = new Set<string>();

  /** @param candidates all of the text */
  constructor(candidates: readonly Candidate[]) {
    this.recurring = recurringMeasures(candidates);
  }

  /** Takes in a measure that may be of the list. One whose body may be missing is, where others of the list stand above. */
  takesIn({ line, start }: Candidate, next: Candidate | undefined): boolean {
    if (line.kind !== 'measure') return false;
    const number = numberKey(line.number);
    const comesAgain = this.recurring.has(start) || (next !== undefined && this.recurring.has(next.start));
    if (!comesAgain && (this.listed.size === 0 || this.listed.has(number))) return false;
    this.listed.add(number);
    return true;
  }

  end(): void {
    this.listed = new Set();
  }
}

/**
 * Where the measures begin whose number comes again further below in their strategy. Without sections, before any other
 * measure, they are the list.
 */
function recurringMeasures(candidates: readonly Candidate[]): Set<number> {
  const recurring = new Set<number>();
  const below = new Set<string>();
  for (const candidate of candidates.toReversed()) {
    const { line } = candidate;
    if (line.kind === 'strategy') below.clear();
    if (line.kind !== 'measure') continue;
    const number = numberKey(line.number);
    if (below.has(number)) recurring.add(candidate.start);
    below.add(number);
  }
  return recurring;
}

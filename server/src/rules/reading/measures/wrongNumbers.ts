import type { ListedFact, MeasureFact } from '../../../plan/facts/facts';
import type { InBlock, PlanStrategy } from '../../../plan/plan';
import type { Pair } from './pairing';
import { pairingOf, sameNumber } from './pairing';

/** A measure in the list or in the body. */
export type Numbered = InBlock<ListedFact | MeasureFact>;

/** A measure whose number differs between list and body, and which of the two is wrong. */
export interface WrongNumber {
  readonly wrong: Numbered;
  readonly right: Numbered;
  readonly isListed: boolean;
}

/** The measures whose number differs between list and body, with the side that is wrong. */
export function wrongNumbers(strategy: PlanStrategy): WrongNumber[] {
  return pairingOf(strategy)
    .pairs.filter(({ listed, measure }) => !sameNumber(listed, measure))
    .map((pair) => judge(pair, strategy));
}

/** The body is wrong, unless it is the list whose number does not fit its place while the body's does. */
function judge({ listed, measure }: Pair, strategy: PlanStrategy): WrongNumber {
  const fits = ({ fact: { number } }: Numbered, place: number): boolean =>
    number.index === place + 1 && number.strategy === (strategy.number ?? number.strategy);
  const isListed = !fits(listed, strategy.listed.indexOf(listed)) && fits(measure, strategy.measures.indexOf(measure));
  return isListed ? { wrong: listed, right: measure, isListed } : { wrong: measure, right: listed, isListed };
}

import { distance } from 'fastest-levenshtein';
import type { KeyedWords, MeasureFact } from '../../../plan/facts/facts';
import type { PlanMeasure, PlanStrategy } from '../../../plan/plan';
import { titleRests } from '../../../plan/titleRests';
import { memoize } from '../../../base/memoize';
import type { Pair } from './pairing';
import { pairingOf } from './pairing';

/** A measure whose title breaks off, and the lines on which it goes on. */
export interface BrokenTitle {
  readonly measure: PlanMeasure;
  readonly rests: readonly KeyedWords[];
}

/** The titles of a strategy that break off. One that a slip of the pen parts from the list breaks off all the same. */
export const brokenTitles = memoize((strategy: PlanStrategy): readonly BrokenTitle[] =>
  pairingOf(strategy).pairs.flatMap((pair) => {
    const rests = restsOf(pair);
    return rests.length > 0 ? [{ measure: pair.measure, rests }] : [];
  }),
);

/** The lines on which a measure's title goes on; none where it is whole. */
export function restsOf({ listed, measure: { fact }, sameTitle }: Pair): readonly KeyedWords[] {
  const whole = listed.fact.title.key;
  if (sameTitle) return titleRests(whole.slice(fact.title.key.length), fact.looseLines) ?? [];
  return whole.startsWith(fact.title.key) ? nearRest(fact, whole) : restsOfNearTitle(fact, whole);
}

/** Of so many characters of a half, one may be mistyped. */
const ONE_IN = 3;

interface Candidate {
  readonly rests: readonly KeyedWords[];
  /** What stands there, and what the list has in its place. */
  readonly written: string;
  readonly listed: string;
}

/** The beginning is as in the list, and a line is nearly its rest. */
function nearRest({ title, looseLines }: MeasureFact, whole: string): readonly KeyedWords[] {
  const listed = whole.slice(title.key.length);
  return nearest(looseLines.map((line) => ({ rests: [line], written: line.key, listed })));
}

/** The beginning is nearly that of the list, and the rest is as in the list. */
function restsOfNearTitle({ title, looseLines }: MeasureFact, whole: string): readonly KeyedWords[] {
  const candidates: Candidate[] = [];
  for (let end = 1; end < whole.length; end++) {
    const rests = titleRests(whole.slice(end), looseLines);
    if (rests) candidates.push({ rests, written: title.key, listed: whole.slice(0, end) });
  }
  return nearest(candidates);
}

function nearest(candidates: readonly Candidate[]): readonly KeyedWords[] {
  let best: { readonly rests: readonly KeyedWords[]; readonly away: number } | undefined;
  for (const { rests, written, listed } of candidates) {
    const most = Math.floor(listed.length / ONE_IN);
    if (Math.abs(written.length - listed.length) > most) continue;
    const away = distance(written, listed);
    if (away <= most && away < (best?.away ?? Infinity)) best = { rests, away };
  }
  return best?.rests ?? [];
}

import type { InBlock } from '../../plan/plan';
import type { BlockView } from './blockView';
import { keptPerBlock } from './blockView';
import type { Keyed } from './placesByKey';
import { PlacesByKey } from './placesByKey';

type Places<Said> = readonly InBlock<Said>[];
type SaidIn<Said> = (view: BlockView) => readonly Said[];

/** What is said on one side and on the other under the same key. */
export interface Matching<One, Other> {
  readonly ones: Places<One>;
  readonly others: Places<Other>;
}

/** A text of fewer blocks is gone through anew as quickly, and what is kept of it would cost more than it. */
const FEWEST_KEPT = 100;

/** Finds what a file says more than once: each with its places in their order. */
export function saidAgain<Said extends Keyed>(saidIn: SaidIn<Said>): (views: readonly BlockView[]) => Places<Said>[] {
  return keptWithFile(() => {
    const again = new Set<string>();
    const places = new PlacesByKey(saidIn, (key) => {
      if (places.of(key).length > 1) again.add(key);
      else again.delete(key);
    });
    return (views) => {
      places.update(views);
      return Array.from(again, (key) => places.of(key));
    };
  });
}

/** Finds what stands under the same key on two sides. */
export function matching<One extends Keyed, Other extends Keyed>(
  oneIn: SaidIn<One>,
  otherIn: SaidIn<Other>,
): (views: readonly BlockView[]) => Matching<One, Other>[] {
  return keptWithFile(() => {
    const both = new Set<string>();
    const changed = (key: string): void => {
      if (ones.of(key).length > 0 && others.of(key).length > 0) both.add(key);
      else both.delete(key);
    };
    const ones = new PlacesByKey<One>(oneIn, changed);
    const others = new PlacesByKey<Other>(otherIn, changed);
    return (views) => {
      ones.update(views);
      others.update(views);
      return Array.from(both, (key) => ({ ones: ones.of(key), others: others.of(key) }));
    };
  });
}

/** What is known of a file is kept with its first block, and brought up to date where blocks differ. */
function keptWithFile<Found>(make: () => (views: readonly BlockView[]) => Found[]) {
  const keep = keptPerBlock<(views: readonly BlockView[]) => Found[]>();
  return (views: readonly BlockView[]): Found[] => {
    const [first] = views;
    return first && views.length >= FEWEST_KEPT ? keep(first, undefined, make)(views) : make()(views);
  };
}

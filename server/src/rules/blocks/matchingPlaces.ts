import type { InBlock } from '../../plan/plan';
import type { BlockView } from './blockView';
import { keptPerBlock } from './perBlock';
import { keysSaid, keysSaidAgain, placesOfKeys } from './placesAnew';
import type { Keyed } from './placesByKey';
import { PlacesByKey } from './placesByKey';

type Places<Said> = readonly InBlock<Said>[];
type SaidIn<Said> = (view: BlockView) => readonly Said[];
type Find<Found> = (views: readonly BlockView[]) => Found[];

/** What is said on one side and on the other under the same key. */
export interface Matching<One, Other> {
  readonly ones: Places<One>;
  readonly others: Places<Other>;
}

/** Finds what a file says more than once: each with its places in their order. */
export function saidAgain<Said extends Keyed>(saidIn: SaidIn<Said>): Find<Places<Said>> {
  const anew: Find<Places<Said>> = (views) => [...placesOfKeys(keysSaidAgain(views, saidIn), views, saidIn).values()];
  return keptWithFile(anew, () => {
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
): Find<Matching<One, Other>> {
  const anew: Find<Matching<One, Other>> = (views) => {
    const both = keysSaid(views, oneIn, keysSaid(views, otherIn));
    const ones = placesOfKeys(both, views, oneIn);
    const others = placesOfKeys(both, views, otherIn);
    return Array.from(both, (key) => ({ ones: ones.get(key) ?? [], others: others.get(key) ?? [] }));
  };
  return keptWithFile(anew, () => {
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

/**
 * A file that is asked of again is being written in: from then on what is known of it is kept with its first block, and
 * brought up to date where blocks differ. The first time it is gone through anew, which is quicker and keeps nothing.
 */
function keptWithFile<Found>(anew: Find<Found>, make: () => Find<Found>): Find<Found> {
  const keep = keptPerBlock<{ isKnown: boolean; find?: Find<Found> }>();
  return (views) => {
    const [first] = views;
    if (!first) return [];
    const kept = keep(first, undefined, () => ({ isKnown: false }));
    if (kept.isKnown) return (kept.find ??= make())(views);
    kept.isKnown = true;
    return anew(views);
  };
}

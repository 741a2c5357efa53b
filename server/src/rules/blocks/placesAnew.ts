import type { InBlock } from '../../plan/plan';
import type { BlockView } from './blockView';
import type { Keyed } from './placesByKey';

type SaidIn<Said> = (view: BlockView) => readonly Said[];

/** The keys of what blocks say more than once. */
export function keysSaidAgain(views: readonly BlockView[], saidIn: SaidIn<Keyed>): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const view of views) {
    for (const { key } of saidIn(view)) {
      if (once.has(key)) again.add(key);
      else once.add(key);
    }
  }
  return again;
}

/** The keys of what blocks say, of these only where there are some. */
export function keysSaid(
  views: readonly BlockView[],
  saidIn: SaidIn<Keyed>,
  among?: ReadonlySet<string>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const view of views) for (const { key } of saidIn(view)) if (!among || among.has(key)) keys.add(key);
  return keys;
}

/** Where blocks say things, for these keys only. Each has its places in their order. */
export function placesOfKeys<Said extends Keyed>(
  keys: ReadonlySet<string>,
  views: readonly BlockView[],
  saidIn: SaidIn<Said>,
): ReadonlyMap<string, readonly InBlock<Said>[]> {
  const places = new Map(Array.from(keys, (key) => [key, [] as InBlock<Said>[]]));
  if (keys.size > 0) {
    views.forEach((view, block) => {
      for (const fact of saidIn(view)) places.get(fact.key)?.push({ block, fact });
    });
  }
  return places;
}

import { countAtStart } from '../../base/countAtStart';
import type { InBlock } from '../../plan/plan';
import type { BlockView } from './blockView';

export interface Keyed {
  readonly key: string;
}

/** Where the blocks of a file say things, by the key of each thing. Where blocks come and go, only they are looked at. */
export class PlacesByKey<Said extends Keyed> {
  private views: readonly BlockView[] = [];
  private readonly places = new Map<string, InBlock<Said>[]>();

  constructor(
    private readonly saidIn: (view: BlockView) => readonly Said[],
    private readonly changed: (key: string) => void,
  ) {}

  /** The places of a key, in their order. */
  of(key: string): readonly InBlock<Said>[] {
    return this.places.get(key) ?? [];
  }

  /** Takes in the blocks as they are now, and calls for each key that may have other places since. */
  update(views: readonly BlockView[]): void {
    const before = this.views;
    const isRenumbered = views.length !== before.length;
    if (isRenumbered) this.clear();
    for (let block = 0; block < views.length; block++) {
      const view = views[block] as BlockView;
      if (!isRenumbered && before[block] === view) continue;
      if (!isRenumbered) this.takeAway(before[block] as BlockView, block);
      this.add(view, block);
    }
    this.views = views;
  }

  private clear(): void {
    const keys = [...this.places.keys()];
    this.places.clear();
    for (const key of keys) this.changed(key);
  }

  private add(view: BlockView, block: number): void {
    for (const fact of this.saidIn(view)) {
      const places = this.places.get(fact.key);
      if (places) places.splice(firstAfter(places, block), 0, { block, fact });
      else this.places.set(fact.key, [{ block, fact }]);
      this.changed(fact.key);
    }
  }

  private takeAway(view: BlockView, block: number): void {
    for (const { key } of this.saidIn(view)) {
      const places = this.places.get(key);
      if (!places) continue;
      const from = firstAfter(places, block - 1);
      const count = firstAfter(places, block) - from;
      if (count === places.length) this.places.delete(key);
      else places.splice(from, count);
      this.changed(key);
    }
  }
}

/** Where the first place stands that is in a later block; at the end where there is none. */
function firstAfter(places: readonly InBlock<unknown>[], block: number): number {
  return countAtStart(places, (place) => place.block <= block);
}

import type { InBlock } from '../plan/plan';
import type { BlockView } from './blockView';

interface Keyed {
  readonly key: string;
}

/** What the blocks of a file say, by its key. Where blocks come and go, only they are looked at. */
export class SaidInBlocks<Said extends Keyed> {
  private views: readonly BlockView[] = [];
  private readonly places = new Map<string, InBlock<Said>[]>();
  /** The keys of what is said more than once. */
  private readonly repeated = new Set<string>();

  constructor(private readonly saidIn: (view: BlockView) => readonly Said[]) {}

  /** Takes in the blocks as they are now. */
  update(views: readonly BlockView[]): void {
    const isMoved = views.length !== this.views.length;
    if (isMoved) {
      this.places.clear();
      this.repeated.clear();
    }
    views.forEach((view, block) => {
      const before = this.views[block];
      if (view === before && !isMoved) return;
      if (before && !isMoved) this.takeAway(before, block);
      this.add(view, block);
    });
    this.views = views;
  }

  /** What is said more than once, each with its places in their order. */
  again(): (readonly InBlock<Said>[])[] {
    return Array.from(this.repeated, (key) => this.places.get(key) ?? []);
  }

  private add(view: BlockView, block: number): void {
    for (const fact of this.saidIn(view)) {
      const places = this.places.get(fact.key);
      if (!places) {
        this.places.set(fact.key, [{ block, fact }]);
        continue;
      }
      const isLast = (places.at(-1)?.block ?? 0) <= block;
      places.push({ block, fact });
      if (!isLast) places.sort((one, other) => one.block - other.block);
      this.repeated.add(fact.key);
    }
  }

  private takeAway(view: BlockView, block: number): void {
    for (const key of new Set(this.saidIn(view).map((said) => said.key))) {
      const left = this.places.get(key)?.filter((place) => place.block !== block) ?? [];
      if (left.length > 0) this.places.set(key, left);
      else this.places.delete(key);
      if (left.length < 2) this.repeated.delete(key);
    }
  }
}

import { memoize } from '../../../base/memoize';
import type { Edition } from '../../../workspace/editions/edition';
import type { PlanFile } from '../../../workspace/files/planFile';
import { loosely } from '../../../workspace/index/nameTable';
import type { BlockView } from '../../blocks/blockView';
import { keptPerBlock } from '../../blocks/perBlock';
import type { FileContext } from '../../rule';

interface Kept<Reading> {
  reading: Reading;
  /** The version of the edition's names in which it was last found to hold. */
  heldAt: number;
}

/**
 * Makes a reading of a file's blocks that depends on what the names in a block stand for in the edition. A block is read
 * again when some block that speaks of one of its names has come or gone, here or in another file.
 */
export function perNames<Reading>(readerIn: (edition: Edition) => (view: BlockView) => Reading) {
  const keep = keptPerBlock<Kept<Reading>>();
  return memoize((context: FileContext): readonly Reading[] => {
    const { views, edition } = context;
    const now = edition.names.version;
    const read = readerIn(edition);
    const isStale = staleness(context);
    return views.map((view, block) => {
      const kept = keep(view, edition, () => ({ reading: read(view), heldAt: now }));
      if (kept.heldAt !== now && isStale(block, kept.heldAt)) kept.reading = read(view);
      kept.heldAt = now;
      return kept.reading;
    });
  });
}

/** Tells of a block whether one of its names has changed since a version. */
function staleness({ file, edition }: FileContext): (block: number, since: number) => boolean {
  const known = new Map<number, ReadonlySet<number> | undefined>();
  return (block, since) => {
    if (!known.has(since)) known.set(since, blocksNaming(file, edition.names.changedSince(since)));
    return known.get(since)?.has(block) ?? true;
  };
}

function blocksNaming({ names }: PlanFile, changed: ReadonlySet<string> | undefined) {
  if (!changed) return undefined;
  const blocks = new Set<number>();
  for (const key of [...changed].flatMap((name) => [name, loosely(name)])) {
    const named = names.get(key);
    for (const { block } of [...(named?.programmes ?? []), ...(named?.mentions ?? [])]) blocks.add(block);
  }
  return blocks;
}

import type { BlockView, Kept } from './blockView';

/** How many kinds of readings there are: each has its place in every view. */
let kinds = 0;

/** Keeps what is read of single blocks for as long as the block is the same, and what else the reading hangs on. */
export function keptPerBlock<Reading>() {
  const kind = kinds++;
  return (view: BlockView, by: unknown, read: (view: BlockView) => Reading): Reading => {
    let known = view.readings[kind] as Kept<Reading> | undefined;
    if (!known || known.by !== by) view.readings[kind] = known = { by, reading: read(view) };
    return known.reading;
  };
}

/** Makes a reading of single blocks that is kept for as long as the block is the same. */
export function perBlock<Reading>(read: (view: BlockView) => Reading): (view: BlockView) => Reading {
  const keep = keptPerBlock<Reading>();
  return (view) => keep(view, undefined, read);
}

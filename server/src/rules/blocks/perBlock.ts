import type { BlockView, Kept } from './blockView';

/** How many kinds of readings there are so far: each has its place in every view. */
let kinds = 0;

/** Keeps a reading of each block for as long as the block is the same, and so is `by`: all else that the reading depends on. */
export function keptPerBlock<Reading>() {
  const kind = kinds++;
  return (view: BlockView, by: unknown, read: (view: BlockView) => Reading): Reading => {
    let known = view.readings[kind] as Kept<Reading> | undefined;
    if (!known || known.by !== by) view.readings[kind] = known = { by, reading: read(view) };
    return known.reading;
  };
}

/** Makes a reading that depends on a block alone, and is kept for as long as the block is the same. */
export function perBlock<Reading>(read: (view: BlockView) => Reading): (view: BlockView) => Reading {
  const keep = keptPerBlock<Reading>();
  return (view) => keep(view, undefined, read);
}

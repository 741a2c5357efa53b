import type { PlanMeasure } from '../plan/plan';
import { renumber } from '../rules/fixes/renumber';
import { numberKey } from '../syntax/line';
import type { FileEdits } from '../text/edits';
import type { Edition } from '../workspace/edition';
import { strategiesNumbered } from '../workspace/resolve';

/** Gives the measure, and those of its strategy that follow it, the next number, so that its own is free for a new one. */
export function makeRoomBefore(edition: Edition, { fact: { number } }: PlanMeasure): FileEdits[] {
  const there = strategiesNumbered(edition, number.strategy)
    .flatMap(({ strategy }) => [...strategy.listed, ...strategy.measures])
    .map(({ fact }) => fact.number)
    .filter(({ strategy, index }) => strategy === number.strategy && index >= number.index);
  const distinct = new Map(there.map((each) => [numberKey(each), each]));
  return renumber(
    edition,
    Array.from(distinct.values(), (from) => ({ from, to: { ...from, index: from.index + 1 } })),
  );
}

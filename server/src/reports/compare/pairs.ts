import { wholeStrategies } from '../../features/reading/wholeStrategies';
import { groupBy } from '../../base/groupBy';
import type { Edition } from '../../workspace/editions/edition';
import type { MeasureInFile, StrategyInFile } from '../../workspace/resolver/headings';
import { measureLastYear } from '../../workspace/resolver/lastYear';
import { inOrder, strategyOf } from '../../workspace/resolver/pieces';

/** What stands for one another in two editions; without a counterpart, what is new or has ended. */
export interface Pair<Part> {
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

export type StrategyPair = Pair<StrategyInFile>;
export type MeasurePair = Pair<MeasureInFile>;

/** In the order of their numbers, whatever files they stand in. */
export function strategiesOf(edition: Edition): StrategyInFile[] {
  return wholeStrategies(edition)
    .flatMap(inOrder)
    .flatMap((piece) => {
      const strategy = strategyOf(piece);
      return strategy ? [{ file: piece.file, strategy }] : [];
    });
}

/** By their numbers, in the order of the new edition. */
export function pairStrategies(before: Edition, after: Edition): StrategyPair[] {
  const gone = new Set(strategiesOf(before));
  const numbered = groupBy(gone, ({ strategy }) => strategy.number);
  const pairs = strategiesOf(after).map((now): StrategyPair => {
    const then = numbered.get(now.strategy.number)?.shift();
    if (then) gone.delete(then);
    return { before: then, after: now };
  });
  return [...pairs, ...Array.from(gone, (then): StrategyPair => ({ before: then, after: undefined }))];
}

/** As the one resolver pairs them, in the order of the new edition. */
export function pairMeasures(before: Edition, after: Edition): MeasurePair[] {
  const gone = new Map(measuresOf(before).map((old) => [old.measure, old]));
  const pairs = measuresOf(after).map((now): MeasurePair => {
    const counterpart = measureLastYear(after, now.measure);
    const then = counterpart && gone.get(counterpart.measure);
    if (then) gone.delete(then.measure);
    return { before: then, after: now };
  });
  return [...pairs, ...Array.from(gone.values(), (then): MeasurePair => ({ before: then, after: undefined }))];
}

function measuresOf(edition: Edition): MeasureInFile[] {
  return strategiesOf(edition).flatMap(({ file, strategy }) => strategy.measures.map((measure) => ({ file, measure })));
}

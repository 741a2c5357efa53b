import type { PlanMeasure, PlanStrategy } from '../../../plan/plan';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { StrategyInFile } from '../../../workspace/resolver/headings';
import { listsOfStrategy } from '../../../workspace/resolver/headings';
import type { FileContext } from '../../rule';
import type { Pair } from './pairing';
import { isTitleOf, sameNumber } from './pairing';

/** A measure with its place in the list of another file. */
export interface PairAcross {
  /** Where the list is. */
  readonly file: PlanFile;
  readonly pair: Pair;
}

/** A strategy may stand in several files: the lists for the measures of one that has none itself. */
export function listsElsewhere({ file, edition }: FileContext, { number, listed }: PlanStrategy): StrategyInFile[] {
  if (number === undefined || listed.length > 0) return [];
  return listsOfStrategy(edition, number).filter((list) => list.file.uri !== file.uri);
}

/** What is listed elsewhere under a measure's title, else under its number. */
export function pairElsewhere(lists: readonly StrategyInFile[], measure: PlanMeasure): PairAcross | undefined {
  const all = lists.flatMap(({ file, strategy }) =>
    strategy.listed.map((listed) => {
      const sameTitle = isTitleOf(listed.fact.title, measure.fact);
      return { file, pair: { listed, measure, sameTitle } };
    }),
  );
  return all.find(({ pair }) => pair.sameTitle) ?? all.find(({ pair }) => sameNumber(pair.listed, measure));
}

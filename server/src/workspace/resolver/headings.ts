import type { BlockFacts, HeadingReferenceFact, ListedFact } from '../../plan/facts/facts';
import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import type { MeasureNumber } from '../../syntax/tree/line';
import { numberKey } from '../../syntax/tree/line';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import { byUri } from '../files/located';
import type { PlanFile } from '../files/planFile';
import { referenceKey, strategyKey, titleKey } from '../index/indexKeys';

export interface StrategyInFile {
  readonly file: PlanFile;
  readonly strategy: PlanStrategy;
}

export interface MeasureInFile {
  readonly file: PlanFile;
  readonly measure: PlanMeasure;
}

/** The strategies of a number, whose list or body holds it. */
export function strategiesNumbered(edition: Edition, number: number): StrategyInFile[] {
  return filesInStrategy(edition, number).flatMap((file) =>
    file.plan.strategies.flatMap((strategy) => (strategy.number === number ? [{ file, strategy }] : [])),
  );
}

/** The files in which something of the strategy stands: its heading, its list, a measure of it. */
export function filesInStrategy(edition: Edition, number: number): PlanFile[] {
  return filesFound(edition, strategyKey(number));
}

/** Where the guidelines list a measure of the number. */
export function listedAs(edition: Edition, number: MeasureNumber): Located<ListedFact>[] {
  const wanted = numberKey(number);
  return factsIn(filesReferringTo(edition, number.strategy, number.index), ({ listed }) =>
    listed.filter((fact) => numberKey(fact.number) === wanted),
  );
}

/** Where a measure is listed: in its own file, else in another that has the list of its strategy. */
export function listingsOfMeasure(edition: Edition, { file, measure }: MeasureInFile): Located<ListedFact>[] {
  return measure.listed ? [{ file, ...measure.listed }] : listedAs(edition, measure.fact.number);
}

/** Where running text refers to a measure, or without an index to a strategy. */
export function referencesTo(
  edition: Edition,
  strategy: number,
  index: number | undefined,
): Located<HeadingReferenceFact>[] {
  return factsIn(filesReferringTo(edition, strategy, index), ({ headingReferences }) =>
    headingReferences.filter((fact) => fact.strategy === strategy && fact.index === index),
  );
}

function factsIn<Fact>(files: readonly PlanFile[], pick: (facts: BlockFacts) => readonly Fact[]): Located<Fact>[] {
  return files.flatMap((file) =>
    file.facts.flatMap((facts, block) => pick(facts).map((fact) => ({ file, block, fact }))),
  );
}

/** The files that may refer to a strategy, or to a measure in it: in running text, or where measures are listed. */
export function filesReferringTo(edition: Edition, strategy: number, index: number | undefined): PlanFile[] {
  const referring = filesFound(edition, referenceKey(strategy, index));
  if (index === undefined) return referring;
  return [...new Set([...referring, ...filesInStrategy(edition, strategy)])].sort(byUri);
}

/** The files in which a measure may have this title, as folded. */
export function filesWithTitle(edition: Edition, title: string): PlanFile[] {
  return filesFound(edition, titleKey(title));
}

function filesFound(edition: Edition, key: string): PlanFile[] {
  return edition.filesUnder(key).sort(byUri);
}

/** The measures of a number in the edition. */
export function measuresNumbered(edition: Edition, number: MeasureNumber): MeasureInFile[] {
  const wanted = numberKey(number);
  return strategiesNumbered(edition, number.strategy).flatMap(({ file, strategy }) =>
    strategy.measures.flatMap((measure) => (numberKey(measure.fact.number) === wanted ? [{ file, measure }] : [])),
  );
}

import type { BlockFacts, HeadingReferenceFact, ListedFact, MentionFact, NoteFact, ProgrammeFact } from '../plan/facts';
import type { PlanMeasure, PlanStrategy } from '../plan/plan';
import type { MeasureNumber } from '../syntax/line';
import { numberKey } from '../syntax/line';
import type { Edition } from './edition';
import {
  listingKey,
  looseListingKey,
  looseMentionKey,
  mentionKey,
  referenceKey,
  strategyKey,
  titleKey,
} from './indexKeys';
import type { Located } from './located';
import { byUri } from './located';
import { filesListing, nameResolver, sameProgramme } from './nameResolver';
import type { PlanFile } from './planFile';

export type { Located };
export { filesListing, sameProgramme };

export interface MeasureInFile {
  readonly file: PlanFile;
  readonly measure: PlanMeasure;
}

/** The files of an edition in the order of their names: what is found in several is always told in the same order. */
export function filesInOrder(edition: Edition): PlanFile[] {
  return [...edition.files.values()].sort(byUri);
}

/** By whole facts: files that rest are read. */
export const {
  listingsOf,
  primariesOf,
  primaryReader,
  listingsNamed,
  listingsMentioned,
  mentionReader,
  mentionsOf,
  mentionsOfNothing,
} = nameResolver((file) => file.names);

/** Of listings those without a mark, where there is one. */
export function primariesOrAll(listings: readonly Located<ProgrammeFact>[]): readonly Located<ProgrammeFact>[] {
  const primaries = listings.filter(({ fact }) => fact.kind === 'primary');
  return primaries.length > 0 ? primaries : listings;
}

/** The same in short: no file is read for it. */
export const atHand = nameResolver((file) => file.namesInShort);

/** The files in which a name may stand, as a listing or in running text. */
export function filesNaming(edition: Edition, fact: ProgrammeFact | MentionFact): Set<PlanFile> {
  const { key, looseKey } = fact;
  const aliases = 'aliasKeys' in fact ? fact.aliasKeys : [];
  const loose = [looseListingKey(looseKey), looseMentionKey(looseKey)].flatMap((under) => edition.namesUnder(under));
  const names = [...new Set([key, looseKey, ...aliases, ...loose])];
  return new Set(
    names.flatMap((name) => [...edition.filesUnder(listingKey(name)), ...edition.filesUnder(mentionKey(name))]),
  );
}

/** The strategies of a number, whose list or body holds it. */
export function strategiesNumbered(edition: Edition, number: number): { file: PlanFile; strategy: PlanStrategy }[] {
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

/**
 * The definition that a note's marker points to: the next one of its kind below it, else the nearest above, in the same
 * measure or part.
 */
export function definitionOf(file: PlanFile, block: number, marker: NoteFact): NoteFact | undefined {
  const definitions = file.facts[block]?.noteDefinitions.filter(({ key }) => key === marker.key) ?? [];
  return definitions.find((definition) => definition.marker.line > marker.marker.line) ?? definitions.at(-1);
}

/** The markers that point to a definition. */
export function markersOf(file: PlanFile, block: number, definition: NoteFact): NoteFact[] {
  const markers = file.facts[block]?.noteMarkers.filter(({ key }) => key === definition.key) ?? [];
  return markers.filter((marker) => definitionOf(file, block, marker) === definition);
}

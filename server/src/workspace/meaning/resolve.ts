import type {
  BlockFacts,
  HeadingReferenceFact,
  ListedFact,
  MentionFact,
  NoteFact,
  ProgrammeFact,
} from '../../plan/facts';
import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import type { MeasureNumber } from '../../syntax/line';
import { numberKey } from '../../syntax/line';
import type { Span } from '../../text/position';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import { byUri } from '../files/located';
import type { PlanFile } from '../files/planFile';
import type { ListingInShort, MentionInShort } from '../index/gist';
import { referenceKey, strategyKey, titleKey } from '../index/indexKeys';
import type { NamesOfProgramme } from '../index/nameTable';
import * as atHand from './atHand';

export interface StrategyInFile {
  readonly file: PlanFile;
  readonly strategy: PlanStrategy;
}

export interface MeasureInFile {
  readonly file: PlanFile;
  readonly measure: PlanMeasure;
}

/** The files of an edition in the order of their names: what is found in several is always told in the same order. */
export function filesInOrder(edition: Edition): PlanFile[] {
  return [...edition.files.values()].sort(byUri);
}

/** Every listing of the programme in the edition, marked or not, in the order of files and lines. */
export function listingsOf(edition: Edition, programme: NamesOfProgramme): Located<ProgrammeFact>[] {
  return atHand.listingsOf(edition, programme).flatMap(wholeListing);
}

/** The listings without a mark: one, where the plan is right. */
export function primariesOf(edition: Edition, programme: NamesOfProgramme): Located<ProgrammeFact>[] {
  return atHand.primariesOf(edition, programme).flatMap(wholeListing);
}

/** The listing without a mark, where there is just one. */
export function onlyPrimaryOf(edition: Edition, programme: NamesOfProgramme): Located<ProgrammeFact> | undefined {
  const [primary, another] = atHand.primariesOf(edition, programme);
  return primary && !another ? wholeListing(primary)[0] : undefined;
}

/** Of listings those without a mark, where there is one. */
export function primariesOrAll(listings: readonly Located<ProgrammeFact>[]): readonly Located<ProgrammeFact>[] {
  const primaries = listings.filter(({ fact }) => fact.kind === 'primary');
  return primaries.length > 0 ? primaries : listings;
}

/** Of listings the one that tells most: the first without a mark, where there is one. */
export function mainListing(listings: readonly Located<ProgrammeFact>[]): Located<ProgrammeFact> | undefined {
  return listings.find(({ fact }) => fact.kind === 'primary') ?? listings[0];
}

/** The listings that a name finds, by name or by alias. */
export function listingsNamed(edition: Edition, key: string): Located<ProgrammeFact>[] {
  return atHand.listingsNamed(edition, key).flatMap(wholeListing);
}

/** The listings of the programme that a mention means: by its name, by an alias, or loosely where neither is found. */
export function listingsMentioned(edition: Edition, mention: MentionFact): Located<ProgrammeFact>[] {
  return atHand.listingsMentioned(edition, mention).flatMap(wholeListing);
}

/** As `listingsMentioned`, for asking of many mentions. */
export function mentionReader(edition: Edition): (mention: MentionFact) => readonly Located<ProgrammeFact>[] {
  return atHand.askedOncePerName((mention) => listingsMentioned(edition, mention));
}

/** The mentions in running text that mean the programme, by any name under which it is listed. */
export function mentionsOf(edition: Edition, programme: NamesOfProgramme): Located<MentionFact>[] {
  return atHand.mentionsOf(edition, programme).flatMap(wholeMention);
}

/** The mentions that name nothing so far and would name a programme of these keys. */
export function mentionsOfNothing(edition: Edition, named: NamesOfProgramme): Located<MentionFact>[] {
  return atHand.mentionsOfNothing(edition, named).flatMap(wholeMention);
}

/** All that is known of a listing: a file that rests is read for it. */
export function wholeListing({ file, block, fact }: Located<ListingInShort>): Located<ProgrammeFact>[] {
  const whole = file.facts[block]?.programmes.find(({ name }) => beginTogether(name, fact.name));
  return whole ? [{ file, block, fact: whole }] : [];
}

function wholeMention({ file, block, fact }: Located<MentionInShort>): Located<MentionFact>[] {
  const whole = file.facts[block]?.mentions.find((mention) => beginTogether(mention, fact));
  return whole ? [{ file, block, fact: whole }] : [];
}

function beginTogether(one: Span, other: Span): boolean {
  return one.line === other.line && one.start === other.start;
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

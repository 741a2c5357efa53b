import type { BlockFacts, HeadingReferenceFact, ListedFact, MentionFact, NoteFact, ProgrammeFact } from '../plan/facts';
import type { InBlock, PlanMeasure, PlanStrategy } from '../plan/plan';
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
import type { NamedHere } from './nameTable';
import { loosely, programmeKeys } from './nameTable';
import type { PlanFile } from './planFile';

/** A fact in its place in an edition. */
export interface Located<Fact> extends InBlock<Fact> {
  readonly file: PlanFile;
}

export interface MeasureInFile {
  readonly file: PlanFile;
  readonly measure: PlanMeasure;
}

/** The files of an edition in the order of their names: what is found in several is always told in the same order. */
export function filesInOrder(edition: Edition): PlanFile[] {
  return [...edition.files.values()].sort(byUri);
}

function byUri(one: PlanFile, other: PlanFile): number {
  return one.uri < other.uri ? -1 : 1;
}

/** Whether two names mean the same programme: equal keys, or one is an alias of the other. */
export function sameProgramme(one: ProgrammeFact, other: ProgrammeFact): boolean {
  return one.key === other.key || one.aliasKeys.includes(other.key) || other.aliasKeys.includes(one.key);
}

/** Every listing of the programme in the edition, marked or not, in the order of files and lines. */
export function listingsOf(edition: Edition, programme: ProgrammeFact): Located<ProgrammeFact>[] {
  const keys = [programme.key, ...programme.aliasKeys];
  return collect(filesListing(edition, keys), keys, ({ programmes }) =>
    programmes.filter(({ fact }) => sameProgramme(fact, programme)),
  );
}

/** The listings without a mark: one, where the plan is right. */
export function primariesOf(edition: Edition, programme: ProgrammeFact): Located<ProgrammeFact>[] {
  return listingsOf(edition, programme).filter(({ fact }) => fact.kind === 'primary');
}

/** Whether there are so many listings without a mark: looked for no further, however often a name is listed. */
export function hasPrimaries(edition: Edition, programme: ProgrammeFact, atLeast: number): boolean {
  const found = new Set<ProgrammeFact>();
  for (const key of [programme.key, ...programme.aliasKeys]) {
    for (const file of filesListing(edition, [key])) {
      for (const { fact } of file.names.get(key)?.programmes ?? []) {
        if (fact.kind === 'primary' && sameProgramme(fact, programme)) found.add(fact);
        if (found.size >= atLeast) return true;
      }
    }
  }
  return false;
}

/** As `primariesOf`, for asking of many programmes: each name is looked up once. */
export function primaryReader(edition: Edition): (programme: ProgrammeFact) => readonly Located<ProgrammeFact>[] {
  const known = new Map<string, readonly Located<ProgrammeFact>[]>();
  return (programme) => {
    const names = [programme.key, ...programme.aliasKeys].join('\n');
    let primaries = known.get(names);
    if (!primaries) known.set(names, (primaries = primariesOf(edition, programme)));
    return primaries;
  };
}

/** Of listings those without a mark, where there is one. */
export function primariesOrAll(listings: readonly Located<ProgrammeFact>[]): readonly Located<ProgrammeFact>[] {
  const primaries = listings.filter(({ fact }) => fact.kind === 'primary');
  return primaries.length > 0 ? primaries : listings;
}

/** The listings of the programme that a mention means: by its name, by an alias, or loosely where neither is found. */
export function listingsMentioned(edition: Edition, mention: MentionFact): Located<ProgrammeFact>[] {
  const exact = listingsNamed(edition, mention.key);
  return exact.length > 0 ? exact : listingsLoosely(edition, mention.looseKey);
}

function listingsLoosely(edition: Edition, looseKey: string): Located<ProgrammeFact>[] {
  const files = filesListing(edition, [looseKey, ...edition.namesUnder(looseListingKey(looseKey))]);
  return collect(files, [loosely(looseKey)], ({ programmes }) => programmes);
}

/** Whether a mention means any listing at all. */
export function isMentionListed(edition: Edition, { key, looseKey }: MentionFact): boolean {
  return (
    isListed(edition, key) ||
    edition.namesUnder(looseListingKey(looseKey)).some((name) => isListed(edition, name)) ||
    [...filesListing(edition, [looseKey])].some(
      (file) => (file.names.get(loosely(looseKey))?.programmes.length ?? 0) > 0,
    )
  );
}

function isListed(edition: Edition, name: string): boolean {
  return edition.hasUnder(listingKey(name));
}

/** As `listingsMentioned`, for asking of many mentions: each name is looked up once. */
export function mentionReader(edition: Edition): (mention: MentionFact) => readonly Located<ProgrammeFact>[] {
  const known = new Map<string, readonly Located<ProgrammeFact>[]>();
  return (mention) => {
    let named = known.get(mention.key);
    if (!named) known.set(mention.key, (named = listingsMentioned(edition, mention)));
    return named;
  };
}

/** The listings that a name finds, by name or by alias. */
export function listingsNamed(edition: Edition, key: string): Located<ProgrammeFact>[] {
  return collect(filesListing(edition, [key]), [key], ({ programmes }) => programmes);
}

/** The mentions in running text that mean the programme, by any name under which it is listed. */
export function mentionsOf(edition: Edition, programme: ProgrammeFact): Located<MentionFact>[] {
  const listed = [programme, ...listingsOf(edition, programme).map(({ fact }) => fact)];
  const listingsMeant = mentionReader(edition);
  return mentionsNamed(edition, listed).filter(({ fact }) =>
    listingsMeant(fact).some((listing) => sameProgramme(listing.fact, programme)),
  );
}

/** The mentions that name nothing so far and would name a programme of these keys. */
export function mentionsOfNothing(edition: Edition, named: ProgrammeFact): Located<MentionFact>[] {
  const listingsMeant = mentionReader(edition);
  return mentionsNamed(edition, [named]).filter(({ fact }) => listingsMeant(fact).length === 0);
}

/** The mentions that may mean the programmes: by a name of theirs, or loosely. What is listed by itself means itself. */
function mentionsNamed(edition: Edition, programmes: readonly ProgrammeFact[]): Located<MentionFact>[] {
  const exact = programmes.flatMap(({ key, aliasKeys }) => [key, ...aliasKeys]);
  const loose = [...new Set(programmes.map(({ looseKey }) => looseKey))]
    .flatMap((looseKey) => [looseKey, ...edition.namesUnder(looseMentionKey(looseKey))])
    .filter((name) => !isListed(edition, name));
  const names = [...new Set([...exact, ...loose])];
  const files = new Set(names.flatMap((name) => edition.filesUnder(mentionKey(name))));
  return collect(files, [...new Set(programmes.flatMap(programmeKeys))], ({ mentions }) => mentions);
}

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

/** The files that list a programme under any of the names. */
export function filesListing(edition: Edition, names: readonly string[]): Set<PlanFile> {
  return new Set(names.flatMap((name) => edition.filesUnder(listingKey(name))));
}

/** What the files say under any of the keys, each thing once, in the order of files, blocks and lines. */
function collect<Fact extends ProgrammeFact | MentionFact>(
  files: ReadonlySet<PlanFile>,
  keys: readonly string[],
  pick: (named: NamedHere) => readonly InBlock<Fact>[],
): Located<Fact>[] {
  return [...files].sort(byUri).flatMap((file) => {
    const found = new Map<Fact, Located<Fact>>();
    for (const key of keys) {
      const named = file.names.get(key);
      for (const { block, fact } of named ? pick(named) : []) found.set(fact, { file, block, fact });
    }
    return keys.length === 1 ? [...found.values()] : [...found.values()].sort(byPlace);
  });
}

function byPlace(one: Located<ProgrammeFact | MentionFact>, other: Located<ProgrammeFact | MentionFact>): number {
  const at = ({ fact }: Located<ProgrammeFact | MentionFact>) => ('name' in fact ? fact.name : fact);
  return one.block - other.block || at(one).line - at(other).line || at(one).start - at(other).start;
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

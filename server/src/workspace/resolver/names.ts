import type { MentionFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import type { Edition } from '../editions/edition';
import { memoizePerVersion } from '../editions/memoizePerVersion';
import type { Located } from '../files/located';
import { byUri } from '../files/located';
import type { PlanFile } from '../files/planFile';
import type { ListingSummary, MentionSummary } from '../index/blockSummary';
import { listingKey, looseListingKey, looseMentionKey, mentionKey } from '../index/indexKeys';
import type { NamedHere, NamesOfProgramme } from '../index/nameTable';
import { loosely, programmeKeys } from '../index/nameTable';

/*
 * What names mean, told by the summary of every file: none is read. A name's meaning is decided here and nowhere else.
 */

type ExactNames = Pick<NamesOfProgramme, 'key' | 'aliasKeys'>;
type NamesOfMention = Pick<MentionFact, 'key' | 'looseKey'>;

/** Whether two names mean the same programme: equal keys, or one is an alias of the other. */
export function sameProgramme(one: ExactNames, other: ExactNames): boolean {
  return one.key === other.key || one.aliasKeys.includes(other.key) || other.aliasKeys.includes(one.key);
}

/** The files that list a programme under any of the names. */
function filesListing(edition: Edition, names: readonly string[]): Set<PlanFile> {
  return new Set(names.flatMap((name) => edition.filesUnder(listingKey(name))));
}

function isListed(edition: Edition, name: string): boolean {
  return edition.hasUnder(listingKey(name));
}

/** Where a programme is listed in an edition, in the order of files and lines. */
interface Listings {
  readonly all: readonly Located<ListingSummary>[];
  readonly primaries: readonly Located<ListingSummary>[];
}

/** A programme with more listings than these is looked up once, while nothing changes: each of its files asks for all. */
const OFTEN = 30;
const listedOften = memoizePerVersion(() => new Map<string, Listings>());

function lookUp(edition: Edition, programme: ExactNames): Listings {
  const keys = [programme.key, ...programme.aliasKeys];
  const name = keys.join('\n');
  const known = listedOften(edition).get(name);
  if (known) return known;
  const all = collect(filesListing(edition, keys), keys, ({ programmes }) =>
    programmes.filter(({ fact }) => sameProgramme(fact, programme)),
  );
  const listings = { all, primaries: primariesAmong(all, programme) };
  if (all.length > OFTEN) listedOften(edition).set(name, listings);
  return listings;
}

/** Those of its very name; by an alias, only where there are none: a grant and its part, 助成(学校分), are each listed in full. */
function primariesAmong(all: readonly Located<ListingSummary>[], { key }: ExactNames): Located<ListingSummary>[] {
  const primaries = all.filter(({ fact }) => fact.kind === 'primary');
  const exact = primaries.filter(({ fact }) => fact.key === key);
  return exact.length > 0 ? exact : primaries;
}

/** Every listing of the programme in the edition, marked or not. */
export function listingSummariesOf(edition: Edition, programme: ExactNames): readonly Located<ListingSummary>[] {
  return lookUp(edition, programme).all;
}

/** The listings without a mark: one, where the plan is right. */
export function primarySummariesOf(edition: Edition, programme: ExactNames): readonly Located<ListingSummary>[] {
  return lookUp(edition, programme).primaries;
}

/** The listings that a name finds, by name or by alias. */
export function listingSummariesNamed(edition: Edition, key: string): readonly Located<ListingSummary>[] {
  return listingSummariesOf(edition, { key, aliasKeys: [] });
}

/** The listings of the programme that a mention means: by its name, by an alias, or loosely where neither is found. */
export function listingSummariesMentioned(
  edition: Edition,
  mention: NamesOfMention,
): readonly Located<ListingSummary>[] {
  const exact = listingSummariesNamed(edition, mention.key);
  return exact.length > 0 ? exact : listingsLoosely(edition, mention.looseKey);
}

function listingsLoosely(edition: Edition, looseKey: string): Located<ListingSummary>[] {
  const files = filesListing(edition, [looseKey, ...edition.namesUnder(looseListingKey(looseKey))]);
  return collect(files, [loosely(looseKey)], ({ programmes }) => programmes);
}

/** Whether a mention means any listing at all. */
export function isMentionListed(edition: Edition, { key, looseKey }: NamesOfMention): boolean {
  return (
    isListed(edition, key) ||
    edition.namesUnder(looseListingKey(looseKey)).some((name) => isListed(edition, name)) ||
    [...filesListing(edition, [looseKey])].some(
      (file) => (file.names.get(loosely(looseKey))?.programmes.length ?? 0) > 0,
    )
  );
}

/** For asking of many mentions, while nothing changes: each name is looked up once. */
export function askedOncePerName<Mention extends NamesOfMention, Told>(
  ask: (mention: Mention) => Told,
): (mention: Mention) => Told {
  const known = new Map<string, Told>();
  return (mention) => {
    const told = known.get(mention.key) ?? ask(mention);
    known.set(mention.key, told);
    return told;
  };
}

/** As `listingSummariesMentioned`, for asking of many mentions. */
function mentionReader(edition: Edition): (mention: NamesOfMention) => readonly Located<ListingSummary>[] {
  return askedOncePerName((mention) => listingSummariesMentioned(edition, mention));
}

/** The mentions in running text that mean the programme, by any name under which it is listed. */
export function mentionSummariesOf(edition: Edition, programme: NamesOfProgramme): Located<MentionSummary>[] {
  const listed = [programme, ...listingSummariesOf(edition, programme).map(({ fact }) => fact)];
  const listingsMeant = mentionReader(edition);
  return mentionsNamed(edition, listed).filter(({ fact }) =>
    listingsMeant(fact).some((listing) => sameProgramme(listing.fact, programme)),
  );
}

/** The mentions that name nothing so far and would name a programme of these keys. */
export function mentionSummariesOfNothing(edition: Edition, named: NamesOfProgramme): Located<MentionSummary>[] {
  const listingsMeant = mentionReader(edition);
  return mentionsNamed(edition, [named]).filter(({ fact }) => listingsMeant(fact).length === 0);
}

/** The mentions that may mean the programmes: by a name of theirs, or loosely. What is listed by itself means itself. */
function mentionsNamed(edition: Edition, programmes: readonly NamesOfProgramme[]): Located<MentionSummary>[] {
  const exact = programmes.flatMap(({ key, aliasKeys }) => [key, ...aliasKeys]);
  const loose = [...new Set(programmes.map(({ looseKey }) => looseKey))].flatMap((looseKey) =>
    unlistedNames(edition, looseKey),
  );
  const names = [...new Set([...exact, ...loose])];
  const files = new Set(names.flatMap((name) => edition.filesUnder(mentionKey(name))));
  return collect(files, [...new Set(programmes.flatMap(programmeKeys))], ({ mentions }) => mentions);
}

/** Thousands of names may have one loose key: which of them are listed is looked up once for each. */
const unlistedOf = memoizePerVersion(() => new Map<string, readonly string[]>());

/** The names of a loose key that are not listed by themselves, and by which something is mentioned. */
function unlistedNames(edition: Edition, looseKey: string): readonly string[] {
  const known = unlistedOf(edition);
  let names = known.get(looseKey);
  if (!names) {
    names = [looseKey, ...edition.namesUnder(looseMentionKey(looseKey))].filter((name) => !isListed(edition, name));
    known.set(looseKey, names);
  }
  return names;
}

/** What the files say under any of the keys, each thing once, in the order of files, blocks and lines. */
function collect<Fact extends ListingSummary | MentionSummary>(
  files: ReadonlySet<PlanFile>,
  keys: readonly string[],
  pick: (named: NamedHere<ListingSummary, MentionSummary>) => readonly InBlock<Fact>[],
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

function byPlace(one: Located<ListingSummary | MentionSummary>, other: Located<ListingSummary | MentionSummary>) {
  const at = ({ fact }: Located<ListingSummary | MentionSummary>) => ('name' in fact ? fact.name : fact);
  return one.block - other.block || at(one).line - at(other).line || at(one).start - at(other).start;
}

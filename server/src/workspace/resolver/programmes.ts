import { groupBy } from '../../base/groupBy';
import { memoize } from '../../base/memoize';
import type { BlockFacts, MentionFact, ProgrammeFact } from '../../plan/facts/facts';
import type { Span } from '../../text/position';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import type { ListingSummary, MentionSummary } from '../index/blockSummary';
import type { NamesOfProgramme } from '../index/nameTable';
import {
  askedOncePerName,
  listingSummariesMentioned,
  listingSummariesNamed,
  listingSummariesOf,
  mentionSummariesOf,
  mentionSummariesOfNothing,
  primarySummariesOf,
} from './names';

/** Every listing of the programme in the edition, marked or not, in the order of files and lines. */
export function listingsOf(edition: Edition, programme: NamesOfProgramme): Located<ProgrammeFact>[] {
  return listingSummariesOf(edition, programme).flatMap(wholeListing);
}

/** The listings without a mark: one, where the plan is right. */
export function primariesOf(edition: Edition, programme: NamesOfProgramme): Located<ProgrammeFact>[] {
  return primarySummariesOf(edition, programme).flatMap(wholeListing);
}

/** The listing without a mark, where there is just one. */
export function onlyPrimaryOf(edition: Edition, programme: NamesOfProgramme): Located<ProgrammeFact> | undefined {
  const [primary, another] = primarySummariesOf(edition, programme);
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
  return listingSummariesNamed(edition, key).flatMap(wholeListing);
}

/** The listings of the programme that a mention means: by its name, by an alias, or loosely where neither is found. */
export function listingsMentioned(
  edition: Edition,
  mention: Pick<MentionFact, 'key' | 'looseKey'>,
): Located<ProgrammeFact>[] {
  return listingSummariesMentioned(edition, mention).flatMap(wholeListing);
}

/** As `listingsMentioned`, for asking of many mentions. */
export function mentionReader(edition: Edition): (mention: MentionFact) => readonly Located<ProgrammeFact>[] {
  return askedOncePerName((mention) => listingsMentioned(edition, mention));
}

/** The mentions in running text that mean the programme, by any name under which it is listed. */
export function mentionsOf(edition: Edition, programme: NamesOfProgramme): Located<MentionFact>[] {
  return mentionSummariesOf(edition, programme).flatMap(wholeMention);
}

/** The mentions that name nothing so far and would name a programme of these keys. */
export function mentionsOfNothing(edition: Edition, named: NamesOfProgramme): Located<MentionFact>[] {
  return mentionSummariesOfNothing(edition, named).flatMap(wholeMention);
}

/** All that is known of a listing: a file that rests is read for it. */
export function wholeListing({ file, block, fact }: Located<ListingSummary>): Located<ProgrammeFact>[] {
  const facts = file.facts[block];
  const whole = facts && programmesByPlace(facts).get(placeOf(fact.name))?.[0];
  return whole ? [{ file, block, fact: whole }] : [];
}

function wholeMention({ file, block, fact }: Located<MentionSummary>): Located<MentionFact>[] {
  const facts = file.facts[block];
  const whole = facts && mentionsByPlace(facts).get(placeOf(fact))?.[0];
  return whole ? [{ file, block, fact: whole }] : [];
}

const programmesByPlace = memoize(({ programmes }: BlockFacts) => groupBy(programmes, ({ name }) => placeOf(name)));
const mentionsByPlace = memoize(({ mentions }: BlockFacts) => groupBy(mentions, placeOf));

/** Where a name begins. */
function placeOf({ line, start }: Span): string {
  return `${line}:${start}`;
}

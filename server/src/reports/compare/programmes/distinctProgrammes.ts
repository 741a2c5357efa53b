import { itemText } from '../../../features/reading/itemText';
import type { ListingKind, ProgrammeFact } from '../../../plan/facts/facts';
import { measureOfBlock } from '../../../plan/plan';
import { numberKey } from '../../../syntax/tree/line';
import type { Edition } from '../../../workspace/editions/edition';
import { locationOf } from '../../../workspace/files/location';
import type { Located } from '../../../workspace/files/located';
import { filesByUri } from '../../../workspace/editions/edition';
import { listingsOf, mainListing } from '../../../workspace/resolver/programmes';
import type { ComparedProgramme, DistinctProgramme, ListingCounts } from '../comparison';

/** Every programme of an edition once, in the order in which they are first listed. */
export function distinctProgrammes(edition: Edition): DistinctProgramme[] {
  const seen = new Set<ProgrammeFact>();
  return filesByUri(edition).flatMap((file) =>
    file.facts.flatMap(({ programmes }) =>
      programmes.flatMap((fact) => {
        if (seen.has(fact)) return [];
        const listings = listingsOf(edition, fact);
        for (const listing of listings) seen.add(listing.fact);
        const compared = comparedProgramme(listings);
        return compared ? [{ fact, compared }] : [];
      }),
    ),
  );
}

/** A programme by its primary listing, without one by its first. */
export function comparedProgramme(listings: readonly Located<ProgrammeFact>[]): ComparedProgramme | undefined {
  const main = mainListing(listings);
  if (!main) return undefined;
  const { file, block, fact } = main;
  return {
    name: fact.name.text,
    measure: measureNumber(main),
    initiative: fact.initiative,
    charge: listings.find((listing) => listing.fact.charge !== undefined)?.fact.charge,
    listings: listings.map((listing) => ({ measure: measureNumber(listing), kind: listing.fact.kind })),
    text: itemText(main),
    location: locationOf(file, block, fact.name),
  };
}

function measureNumber({ file, block }: Located<ProgrammeFact>): string | undefined {
  const measure = measureOfBlock(file.plan, block);
  return measure && numberKey(measure.fact.number);
}

/** How many listings (延べ) and programmes (実) an edition has. */
export function listingCounts(edition: Edition): ListingCounts {
  const programmes = distinctProgrammes(edition);
  const kinds = programmes.flatMap(({ compared }) => compared.listings.map(({ kind }) => kind));
  const count = (wanted: ListingKind) => kinds.filter((kind) => kind === wanted).length;
  return {
    listings: kinds.length,
    programmes: programmes.length,
    byKind: {
      primary: count('primary'),
      relisted: count('relisted'),
      listedElsewhere: count('listedElsewhere'),
    },
  };
}

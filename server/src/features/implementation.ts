import type { Position } from '../text/position';
import { listingsLastYear, measureLastYear } from '../workspace/resolver/lastYear';
import type { Location } from '../workspace/files/location';
import { nameLocation, titleLocation } from '../workspace/files/location';
import { listingsMentioned, primariesOrAll } from '../workspace/resolver/programmes';
import { measuresNumbered } from '../workspace/resolver/headings';
import type { PlanMeasure } from '../plan/plan';
import type { ProgrammeFact } from '../plan/facts/facts';
import type { Snapshot } from './snapshot';
import { numberMeant, standingsAt } from './reading/standing';

/** Last year's programme or measure, for what stands at a position. */
export function lastYearAt({ file, edition }: Snapshot, position: Position): Location[] {
  const programme = (fact: ProgrammeFact): Location[] =>
    primariesOrAll(listingsLastYear(edition, fact)).map(nameLocation);
  const measure = (fact: PlanMeasure): Location[] => {
    const found = measureLastYear(edition, fact);
    return found ? [titleLocation(found.file, found.measure)] : [];
  };
  for (const standing of standingsAt(file, position)) {
    if (standing.kind === 'programme') return programme(standing.fact);
    if (standing.kind === 'mention') {
      const [listing] = listingsMentioned(edition, standing.fact);
      if (listing) return programme(listing.fact);
    }
    if (standing.kind === 'measure') return measure(standing.fact);
    const number = numberMeant(standing);
    if (number) return measuresNumbered(edition, number).flatMap((found) => measure(found.measure));
  }
  return [];
}

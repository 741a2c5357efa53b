import type { Position } from '../text/position';
import { listingsLastYear, measureLastYear } from '../workspace/resolver/lastYear';
import type { Location } from '../workspace/files/location';
import { nameLocation, titleLocation } from '../workspace/files/location';
import { listingsMentioned, primariesOrAll } from '../workspace/resolver/programmes';
import { measuresNumbered } from '../workspace/resolver/headings';
import type { PlanMeasure } from '../plan/plan';
import type { ProgrammeFact } from '../plan/facts/facts';
import type { Snapshot } from './snapshot';
import { numberMeant, occurrencesAt } from './reading/occurrences';

/** Last year's programme or measure, for what stands at a position. */
export function lastYearAt(snapshot: Snapshot, position: Position): Location[] {
  const { edition } = snapshot;
  const programme = (fact: ProgrammeFact): Location[] =>
    primariesOrAll(listingsLastYear(edition, fact)).map(nameLocation);
  const measure = (fact: PlanMeasure): Location[] => {
    const found = measureLastYear(edition, fact);
    return found ? [titleLocation(found.file, found.measure)] : [];
  };
  for (const occurrence of occurrencesAt(snapshot, position)) {
    if (occurrence.kind === 'programme') return programme(occurrence.fact);
    if (occurrence.kind === 'mention') {
      const [listing] = listingsMentioned(edition, occurrence.fact);
      if (listing) return programme(listing.fact);
    }
    if (occurrence.kind === 'measure') return measure(occurrence.fact);
    const number = numberMeant(occurrence);
    if (number) return measuresNumbered(edition, number).flatMap((found) => measure(found.measure));
  }
  return [];
}

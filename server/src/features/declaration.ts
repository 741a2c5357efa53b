import type { Position } from '../text/position';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import { nameLocation, titleLocation } from '../workspace/files/location';
import { listingsMentioned, primariesOf, primariesOrAll } from '../workspace/resolver/programmes';
import type { MeasureInFile } from '../workspace/resolver/headings';
import { listingsOfMeasure, measuresNumbered } from '../workspace/resolver/headings';
import type { Snapshot } from './snapshot';
import type { Occurrence } from './reading/occurrences';
import { numberMeant, occurrencesAt } from './reading/occurrences';

/** Where what stands at a position is listed: a measure in the guideline, a programme at its primary. */
export function declarationsAt(snapshot: Snapshot, position: Position): Location[] {
  for (const occurrence of occurrencesAt(snapshot, position)) {
    const declared = declarationsOf(snapshot, occurrence);
    if (declared.length > 0) return declared;
  }
  return [];
}

function declarationsOf({ file, edition }: Snapshot, occurrence: Occurrence): Location[] {
  if (occurrence.kind === 'programme') return primariesOf(edition, occurrence.fact).map(nameLocation);
  if (occurrence.kind === 'mention')
    return primariesOrAll(listingsMentioned(edition, occurrence.fact)).map(nameLocation);
  if (occurrence.kind === 'listedMeasure') return [titleLocation(file, occurrence)];
  if (occurrence.kind === 'measure') return listings(edition, { file, measure: occurrence.fact });
  const number = numberMeant(occurrence);
  return number ? measuresNumbered(edition, number).flatMap((found) => listings(edition, found)) : [];
}

function listings(edition: Edition, measure: MeasureInFile): Location[] {
  return listingsOfMeasure(edition, measure).map((listing) => titleLocation(listing.file, listing));
}

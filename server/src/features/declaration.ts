import type { Position } from '../text/position';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import { nameLocation, titleLocation } from '../workspace/files/location';
import { listingsMentioned, primariesOf, primariesOrAll } from '../workspace/resolver/programmes';
import type { MeasureInFile } from '../workspace/resolver/headings';
import { listingsOfMeasure, measuresNumbered } from '../workspace/resolver/headings';
import type { Snapshot } from './snapshot';
import type { Standing } from './reading/standing';
import { numberMeant, standingsAt } from './reading/standing';

/** Where what stands at a position is listed: a measure in the guideline, a programme at its primary. */
export function declarationsAt(snapshot: Snapshot, position: Position): Location[] {
  for (const standing of standingsAt(snapshot.file, position)) {
    const declared = declarationsOf(snapshot, standing);
    if (declared.length > 0) return declared;
  }
  return [];
}

function declarationsOf({ file, edition }: Snapshot, standing: Standing): Location[] {
  if (standing.kind === 'programme') return primariesOf(edition, standing.fact).map(nameLocation);
  if (standing.kind === 'mention') return primariesOrAll(listingsMentioned(edition, standing.fact)).map(nameLocation);
  if (standing.kind === 'listedMeasure') return [titleLocation(file, standing)];
  if (standing.kind === 'measure') return listings(edition, { file, measure: standing.fact });
  const number = numberMeant(standing);
  return number ? measuresNumbered(edition, number).flatMap((found) => listings(edition, found)) : [];
}

function listings(edition: Edition, measure: MeasureInFile): Location[] {
  return listingsOfMeasure(edition, measure).map((listing) => titleLocation(listing.file, listing));
}

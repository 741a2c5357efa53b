import type { ProgrammeFact } from '../plan/facts';
import type { PlanMeasure } from '../plan/plan';
import { titleSpan } from '../plan/plan';
import type { Position } from '../text/position';
import type { Location } from '../workspace/files/location';
import { locationOf } from '../workspace/files/location';
import type { PlanFile } from '../workspace/files/planFile';
import type { Located } from '../workspace/files/located';
import { listingsMentioned, primariesOf, primariesOrAll } from '../workspace/meaning/programmes';
import { measuresNumbered } from '../workspace/meaning/headings';
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
  if (standing.kind === 'programme') return placesOf(primariesOf(edition, standing.fact));
  if (standing.kind === 'mention') return placesOf(primariesOrAll(listingsMentioned(edition, standing.fact)));
  if (standing.kind === 'listedMeasure') return [locationOf(file, standing.block, titleSpan(standing.fact))];
  if (standing.kind === 'measure') return listingOf(file, standing.fact);
  const number = numberMeant(standing);
  return number ? measuresNumbered(edition, number).flatMap((found) => listingOf(found.file, found.measure)) : [];
}

function placesOf(listings: readonly Located<ProgrammeFact>[]): Location[] {
  return listings.map(({ file, block, fact }) => locationOf(file, block, fact.name));
}

function listingOf(file: PlanFile, { listed }: PlanMeasure): Location[] {
  return listed ? [locationOf(file, listed.block, titleSpan(listed.fact))] : [];
}

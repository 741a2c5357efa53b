import { titleSpan } from '../plan/plan';
import type { MeasureNumber } from '../syntax/tree/line';
import type { Position, Range } from '../text/position';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import { locationOf, nameLocation, rangeInFile, titleLocation, wordsLocation } from '../workspace/files/location';
import { captionsOf } from '../workspace/resolver/figures';
import { headingsOfGroup } from '../workspace/resolver/groups';
import { definitionOf, markersOf } from '../workspace/resolver/notes';
import { listingsMentioned, primariesOf, primariesOrAll } from '../workspace/resolver/programmes';
import { listingsOfMeasure, measuresNumbered } from '../workspace/resolver/headings';
import type { Snapshot } from './snapshot';
import type { Occurrence } from './reading/occurrences';
import { otherHalvesOf, sentenceLocation } from './reading/overviewLinks';
import { occurrencesAt } from './reading/occurrences';
import { strategyHeadings } from './reading/strategyLinks';

export interface Definition {
  /** The words that were asked about. */
  readonly origin: Range;
  readonly targets: readonly Location[];
}

/**
 * Where the words at a position are explained: a 【再掲】 at its primary, a mention at its programme, a listed measure
 * at its heading and a heading at its listing, a group in the list at its points and back, a note at its definition and
 * back, 施策2-3 at that measure, 図3 at its caption, an abbreviation where it is told.
 */
export function definitionAt(snapshot: Snapshot, position: Position): Definition | undefined {
  for (const occurrence of occurrencesAt(snapshot, position)) {
    const targets = targetsOf(snapshot, occurrence);
    if (targets.length > 0) {
      return { origin: rangeInFile(snapshot.file, occurrence.block, occurrence.span), targets };
    }
  }
  return undefined;
}

function targetsOf(snapshot: Snapshot, occurrence: Occurrence): Location[] {
  const { file, edition } = snapshot;
  const here = (span: Occurrence['span']): Location => locationOf(file, occurrence.block, span);
  switch (occurrence.kind) {
    case 'programme':
      return primariesOf(edition, occurrence.fact).map(nameLocation);
    case 'mention':
      return primariesOrAll(listingsMentioned(edition, occurrence.fact)).map(nameLocation);
    case 'listedMeasure':
      return headingsNumbered(edition, occurrence.fact.number);
    case 'measure': {
      const { fact, rests } = occurrence.fact;
      if (rests.some(({ line }) => line === occurrence.span.line)) return [here(titleSpan(fact))];
      const listings = listingsOfMeasure(edition, { file, measure: occurrence.fact });
      return listings.map((listing) => titleLocation(listing.file, listing));
    }
    case 'group':
      return headingsOfGroup(edition, { file, block: occurrence.block }, occurrence.fact.text).withPoints.map(
        wordsLocation,
      );
    case 'groupWithPoints':
      return headingsOfGroup(edition, { file, block: occurrence.block }, occurrence.fact.text).listed.map(
        wordsLocation,
      );
    case 'noteMarker': {
      const definition = definitionOf(file, occurrence.block, occurrence.fact);
      return definition ? [here(definition.marker)] : [];
    }
    case 'noteDefinition':
      return markersOf(file, occurrence.block, occurrence.fact).map(({ marker }) => here(marker));
    case 'headingReference': {
      const { strategy, index } = occurrence.fact;
      return index === undefined ? strategyHeadings(edition, strategy) : headingsNumbered(edition, { strategy, index });
    }
    case 'figure':
      return captionsOf(edition, file, occurrence.fact).map(wordsLocation);
    case 'abbreviation':
      return [wordsLocation(occurrence.fact)];
    case 'strategy':
      return strategyHeadings(edition, occurrence.fact.number);
    case 'overview':
    case 'direction':
      return otherHalvesOf(snapshot, occurrence.kind, occurrence).map((half) => sentenceLocation(half));
    case 'year':
      return [];
  }
}

function headingsNumbered(edition: Edition, number: MeasureNumber): Location[] {
  return measuresNumbered(edition, number).map(({ file, measure }) => titleLocation(file, measure));
}

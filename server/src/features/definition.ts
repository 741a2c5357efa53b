import { titleSpan } from '../plan/plan';
import type { MeasureNumber } from '../syntax/tree/line';
import type { Position, Range } from '../text/position';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import { locationOf, nameLocation, rangeInFile, titleLocation } from '../workspace/files/location';
import { definitionOf, markersOf } from '../workspace/resolver/notes';
import { listingsMentioned, primariesOf, primariesOrAll } from '../workspace/resolver/programmes';
import { listingsOfMeasure, measuresNumbered } from '../workspace/resolver/headings';
import type { Snapshot } from './snapshot';
import type { Standing } from './reading/standing';
import { otherHalvesOf, sentenceLocation } from './reading/overviewLinks';
import { standingsAt } from './reading/standing';
import { strategyHeadings } from './reading/strategyLinks';

export interface Definition {
  /** The words that were asked about. */
  readonly origin: Range;
  readonly targets: readonly Location[];
}

/**
 * Where the words at a position are explained: a 【再掲】 at its primary, a mention at its programme, a listed measure
 * at its heading and a heading at its listing, a note at its definition and back, 施策2-3 at that measure.
 */
export function definitionAt(snapshot: Snapshot, position: Position): Definition | undefined {
  for (const standing of standingsAt(snapshot.file, position)) {
    const targets = targetsOf(snapshot, standing);
    if (targets.length > 0) {
      return { origin: rangeInFile(snapshot.file, standing.block, standing.span), targets };
    }
  }
  return undefined;
}

function targetsOf(snapshot: Snapshot, standing: Standing): Location[] {
  const { file, edition } = snapshot;
  const here = (span: Standing['span']): Location => locationOf(file, standing.block, span);
  switch (standing.kind) {
    case 'programme':
      return primariesOf(edition, standing.fact).map(nameLocation);
    case 'mention':
      return primariesOrAll(listingsMentioned(edition, standing.fact)).map(nameLocation);
    case 'listedMeasure':
      return headingsNumbered(edition, standing.fact.number);
    case 'measure': {
      const { fact, rests } = standing.fact;
      if (rests.some(({ line }) => line === standing.span.line)) return [here(titleSpan(fact))];
      const listings = listingsOfMeasure(edition, { file, measure: standing.fact });
      return listings.map((listing) => titleLocation(listing.file, listing));
    }
    case 'noteMarker': {
      const definition = definitionOf(file, standing.block, standing.fact);
      return definition ? [here(definition.marker)] : [];
    }
    case 'noteDefinition':
      return markersOf(file, standing.block, standing.fact).map(({ marker }) => here(marker));
    case 'headingReference': {
      const { strategy, index } = standing.fact;
      return index === undefined ? strategyHeadings(edition, strategy) : headingsNumbered(edition, { strategy, index });
    }
    case 'strategy':
      return strategyHeadings(edition, standing.fact.number);
    case 'overview':
    case 'direction':
      return otherHalvesOf(snapshot, standing.kind, standing).map((half) => sentenceLocation(half.file, half));
    case 'year':
      return [];
  }
}

function headingsNumbered(edition: Edition, number: MeasureNumber): Location[] {
  return measuresNumbered(edition, number).map(({ file, measure }) => titleLocation(file, measure));
}

import type { Position, Range } from '../text/position';
import {
  definitionOf,
  listingsMentioned,
  markersOf,
  measuresNumbered,
  primariesOf,
  strategiesNumbered,
} from '../workspace/resolve';
import { rangeInFile } from '../workspace/planFile';
import type { Location } from './location';
import { locationOf } from './location';
import type { Snapshot } from './snapshot';
import type { Standing } from './standing';
import { pairsOf, sentenceLocation } from './overviewLinks';
import { numbered, standingsAt } from './standing';

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
      return primariesOf(edition, standing.fact).map((primary) =>
        locationOf(primary.file, primary.block, primary.fact.name),
      );
    case 'mention': {
      const named = listingsMentioned(edition, standing.fact);
      const primaries = named.filter(({ fact }) => fact.kind === 'primary');
      return (primaries.length > 0 ? primaries : named).map((listing) =>
        locationOf(listing.file, listing.block, listing.fact.name),
      );
    }
    case 'listedMeasure':
      return measuresNumbered(edition, standing.fact.number).map((found) =>
        locationOf(found.file, found.measure.block, numbered(found.measure.fact)),
      );
    case 'measure': {
      const { fact, rest, listed } = standing.fact;
      if (rest?.line === standing.span.line) return [here(numbered(fact))];
      return listed ? [locationOf(file, listed.block, numbered(listed.fact))] : [];
    }
    case 'noteMarker': {
      const definition = definitionOf(file, standing.block, standing.fact);
      return definition ? [here(definition.marker)] : [];
    }
    case 'noteDefinition':
      return markersOf(file, standing.block, standing.fact).map(({ marker }) => here(marker));
    case 'headingReference': {
      const { strategy, index } = standing.fact;
      if (index !== undefined) {
        return measuresNumbered(edition, { strategy, index }).map((found) =>
          locationOf(found.file, found.measure.block, numbered(found.measure.fact)),
        );
      }
      return strategiesNumbered(edition, strategy).flatMap((found) =>
        found.strategy.heading
          ? [locationOf(found.file, found.strategy.heading.block, found.strategy.heading.fact.title)]
          : [],
      );
    }
    case 'overview':
      return pairsOf(file, standing).map(({ direction }) => sentenceLocation(file, direction));
    case 'direction':
      return pairsOf(file, standing).map(({ overview }) => sentenceLocation(file, overview));
    case 'strategy':
    case 'year':
      return [];
  }
}

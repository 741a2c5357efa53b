import type { Position } from '../text/position';
import { primariesOf } from '../workspace/resolve';
import type { Location } from './location';
import { locationOf } from './location';
import type { Snapshot } from './snapshot';
import { numbered, standingsAt } from './standing';

/** Where what stands at a position is listed: a measure in the guideline, a programme at its primary. */
export function declarationsAt(snapshot: Snapshot, position: Position): Location[] {
  for (const standing of standingsAt(snapshot.file, position)) {
    if (standing.kind === 'measure' && standing.fact.listed) {
      const { block, fact } = standing.fact.listed;
      return [locationOf(snapshot.file, block, numbered(fact))];
    }
    if (standing.kind === 'listedMeasure') return [locationOf(snapshot.file, standing.block, numbered(standing.fact))];
    if (standing.kind === 'programme') {
      return primariesOf(snapshot.edition, standing.fact).map(({ file, block, fact }) =>
        locationOf(file, block, fact.name),
      );
    }
  }
  return [];
}

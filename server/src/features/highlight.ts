import type { Position, Range } from '../text/position';
import { referencesAt } from './references';
import type { Snapshot } from './snapshot';

/** The places of the same file that speak of what stands at a position. */
export function highlightsAt(snapshot: Snapshot, position: Position): Range[] {
  return referencesAt(snapshot, position)
    .filter(({ uri }) => uri === snapshot.file.uri)
    .map(({ range }) => range);
}

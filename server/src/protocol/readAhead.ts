import { filesAsked } from '../features/filesAsked';
import type { Snapshot } from '../features/snapshot';
import type { Position } from '../text/position';
import { wake } from '../workspace/planFile';
import { inTurns } from './longWork';

/** Reads the closed files that an answer will ask: all in one turn, they would keep every other answer waiting. */
export async function readAhead(snapshot: Snapshot | undefined, position: Position): Promise<void> {
  if (!snapshot) return;
  for await (const file of inTurns(filesAsked(snapshot, position))) wake(file);
}

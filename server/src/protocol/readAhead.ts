import { filesAsked } from '../features/filesAsked';
import type { Snapshot } from '../features/snapshot';
import type { Position } from '../text/position';
import { wake } from '../workspace/planFile';
import { inTurns } from './inTurns';

/**
 * Reads the closed files that an answer will ask: all in one turn, they would keep every other answer waiting.
 * @param asked which files these are
 */
export async function readAhead(snapshot: Snapshot | undefined, position: Position, asked = filesAsked): Promise<void> {
  if (!snapshot) return;
  for await (const file of inTurns(asked(snapshot, position))) wake(file);
}

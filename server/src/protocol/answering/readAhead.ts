import { filesAsked } from '../../features/reading/filesAsked';
import type { Position } from '../../text/position';
import { readWhole } from '../../workspace/files/planFile';
import type { ServerContext } from '../context';
import { inTurns } from '../turns/inTurns';

/**
 * Reads the closed files that an answer will ask: all in one turn, they would keep every other answer waiting. One that
 * was written since it was last read is then taken in anew.
 * @param asked which files these are
 */
export async function readAhead(
  { snapshot, workspace }: ServerContext,
  uri: string,
  position: Position,
  asked = filesAsked,
): Promise<void> {
  const current = snapshot(uri);
  if (!current) return;
  for await (const file of inTurns(asked(current, position))) readWhole(file);
  await workspace.settled();
}

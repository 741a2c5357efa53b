import type { ServerKind } from './session';
import { Session } from './session';

/** How long a server takes from its start to the findings of the first text, in milliseconds. */
export async function startToFindings(kind: ServerKind, folder: string, text: string): Promise<number> {
  const session = await Session.start(kind, folder);
  const opened = session.open('plan', text);
  await session.findings(1);
  const time = performance.now() - session.begun;
  await opened;
  await session.stop();
  return time;
}

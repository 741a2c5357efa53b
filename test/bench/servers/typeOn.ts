import { setTimeout as sleep } from 'node:timers/promises';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { timed } from '../measure/alternate';
import { OUTLINE } from './questions';
import type { Session } from './session';

const KEYS = 30;
const BETWEEN_KEYS_MS = 50;

/** A key, and the outline that follows it, in milliseconds. */
export function outlineAfterKey(session: Session): Promise<number> {
  return timed(async () => {
    const typed = session.typeLetter();
    await session.ask(OUTLINE.method, OUTLINE.params(session, undefined));
    await typed;
  });
}

/**
 * Thirty keys at twenty a second with the outline asked at each.
 * @returns the time from the last key to the answer that follows it, in milliseconds
 */
export async function typeOn(session: Session, cancelsOutdated: boolean): Promise<number> {
  const outdated: Promise<unknown>[] = [];
  for (let key = 1; key < KEYS; key++) {
    await session.typeLetter();
    const source = new CancellationTokenSource();
    // A server may refuse to answer what is outdated.
    outdated.push(session.ask(OUTLINE.method, OUTLINE.params(session, undefined), source.token).catch(() => null));
    await sleep(BETWEEN_KEYS_MS);
    if (cancelsOutdated) source.cancel();
  }
  const time = await outlineAfterKey(session);
  await Promise.all(outdated);
  return time;
}

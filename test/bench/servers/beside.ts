import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerKind } from './session';
import { Session } from './session';

/** A folder of its own for as long as something is done in it. */
export async function inNewFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Servers that run beside each other for as long as something is asked of them. */
export async function withSessions<Result>(
  kinds: readonly ServerKind[],
  folder: string,
  work: (sessions: Session[]) => Promise<Result>,
): Promise<Result> {
  const sessions: Session[] = [];
  try {
    for (const kind of kinds) sessions.push(await Session.start(kind, folder));
    return await work(sessions);
  } finally {
    await Promise.all(sessions.map((session) => session.stop()));
  }
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wholeChapters } from '../text/chapter';
import { headingsOf } from '../text/headings';
import { planText } from '../text/planText';
import type { Options } from '../works/work';
import { inNewFolder, withSessions } from './beside';
import { OURS } from './ours';
import type { Peer } from './peers';
import { installPeer, PEERS } from './peers';
import { OUTLINE } from './questions';
import type { ServerKind, Session } from './session';
import { isNothing } from './session';

const LONGEST_READING_MS = 60_000;
const BETWEEN_LOOKS_MS = 50;

/** A server with the text that it is given. */
export interface Contender {
  readonly kind: ServerKind;
  readonly textOf: (chapters: number) => string;
  readonly completedAfter: RegExp;
}

/** Our server first, then those of others that can be had. */
export async function contendersFor(options: Options): Promise<Contender[]> {
  return [ours(), ...(await available(options))];
}

/** A server that runs and has read its text. */
export interface OpenContender extends Contender {
  readonly session: Session;
}

/** Their servers beside each other, for as long as something is asked of them. */
export function withContenders<Result>(
  contenders: readonly Contender[],
  chapters: number,
  work: (open: readonly OpenContender[]) => Promise<Result>,
): Promise<Result> {
  const kinds = contenders.map(({ kind }) => kind);
  return inNewFolder((folder) =>
    withSessions(kinds, folder, async (sessions) => {
      const open: OpenContender[] = [];
      for (const [place, contender] of contenders.entries()) {
        const session = sessions[place];
        if (!session) throw new Error(`${contender.kind.name} was to be started`);
        const text = contender.textOf(chapters);
        await writeFile(join(folder, `plan${contender.kind.extension}`), text);
        await session.open('plan', text);
        await outlineOf(session, BETWEEN_LOOKS_MS);
        open.push({ ...contender, session });
      }
      return work(open);
    }),
  );
}

/** The outline, asked for until there is one: a server that answers out of turn may not have read the text yet. */
export async function outlineOf(session: Session, betweenLooks = 0): Promise<void> {
  const end = performance.now() + LONGEST_READING_MS;
  while (isNothing(await session.askAnything(OUTLINE.method, OUTLINE.params(session, undefined)))) {
    if (performance.now() > end) throw new Error(`${session.kind.name} has no outline`);
    await sleep(betweenLooks);
  }
}

function ours(): Contender {
  const textOf = (chapters: number): string => planText(wholeChapters(chapters));
  return { kind: OURS, textOf, completedAfter: /「./ };
}

/** The peers that can be had; of the others it is told why not. */
async function available({ say, leaveOut }: Options): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const peer of PEERS) {
    try {
      contenders.push(contenderOf(peer, await installPeer(peer, say)));
    } catch (error) {
      leaveOut(peer.name, error);
    }
  }
  return contenders;
}

function contenderOf({ textOf, completedAfter }: Peer, kind: ServerKind): Contender {
  return { kind, textOf: (chapters) => textOf(headingsOf(wholeChapters(chapters))), completedAfter };
}

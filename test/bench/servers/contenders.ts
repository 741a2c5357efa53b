import { wholeChapters } from '../text/chapter';
import { headingsOf } from '../text/headings';
import { planText } from '../text/planText';
import type { Options } from '../works/work';
import { OURS } from './ours';
import type { Peer } from './peers';
import { installPeer, PEERS } from './peers';
import type { ServerKind } from './session';

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

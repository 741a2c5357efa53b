import { setTimeout as sleep } from 'node:timers/promises';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { alternate, timed } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder, withSessions } from '../servers/beside';
import { OURS } from '../servers/ours';
import { OUTLINE } from '../servers/questions';
import type { Session } from '../servers/session';
import { typingTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const KEYS = 30;
const BETWEEN_KEYS_MS = 50;
const ROUNDS = 20;

/** Somebody types on, and the outline is asked for at each key: from the last key to its answer. */
export const typing: Work = { name: 'typing', measure: measureTyping };

async function measureTyping(options: Options): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { chapters, name: size } of options.sizes) {
    options.say(`typing on, ${size}`);
    const text = planText(wholeChapters(chapters));
    const { alone, cancelling, patient } = await inNewFolder((folder) =>
      withSessions([OURS], folder, async ([session]) => {
        if (!session) throw new Error('a server was to be started');
        await session.open('plan', text);
        return alternate(
          {
            alone: () => outlineAfterKey(session),
            cancelling: () => typeOn(session, true),
            patient: () => typeOn(session, false),
          },
          effort(options, ROUNDS),
        );
      }),
    );
    const beside = { name: 'one key', summary: alone };
    const target = typingTarget(alone);
    figures.push({ work: 'typing on, outdated requests cancelled', size, ours: cancelling, beside, target });
    figures.push({ work: 'typing on, nothing cancelled', size, ours: patient, beside, target });
  }
  return figures;
}

function outlineAfterKey(session: Session): Promise<number> {
  return timed(async () => {
    const typed = session.typeLetter();
    await session.ask(OUTLINE.method, OUTLINE.params(session, undefined));
    await typed;
  });
}

/** Gives the time from the last key to the answer that follows it. */
async function typeOn(session: Session, cancelsOutdated: boolean): Promise<number> {
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

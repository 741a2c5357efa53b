import { alternate } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder, withSessions } from '../servers/beside';
import { OURS } from '../servers/ours';
import { outlineAfterKey, typeOn } from '../servers/typeOn';
import { typingTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

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

import { alternate } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { contendersFor, withContenders } from '../servers/contenders';
import { typeOn } from '../servers/typeOn';
import { figuresOf } from './peers';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 5;

/** Somebody types on, as an editor tells it that gives up what is outdated: ours and the servers of others by turns. */
export const peersTyping: Work = { name: 'peersTyping', measure: measurePeersTyping };

async function measurePeersTyping(options: Options): Promise<Figure[]> {
  const contenders = await contendersFor(options);
  const figures: Figure[] = [];
  for (const size of options.sizes) {
    options.say(`typing on, beside other servers, ${size.name}`);
    const times = await withContenders(contenders, size.chapters, (open) =>
      alternate(Object.fromEntries(open.map(({ kind, session }) => [kind.name, () => typeOn(session, true)])), {
        ...effort(options, ROUNDS),
        warmUp: 1,
      }),
    );
    figures.push(...figuresOf('typing on, beside others', size, times));
  }
  return figures;
}

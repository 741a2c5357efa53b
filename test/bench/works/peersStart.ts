import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alternate } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder } from '../servers/beside';
import { contendersFor } from '../servers/contenders';
import { startToFindings } from '../servers/startToFindings';
import { SIZES } from '../targets';
import { figuresOf } from './peers';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 20;

/** From the start of a server to its first findings: ours and those of others by turns. */
export const peersStart: Work = { name: 'peersStart', measure: measurePeersStart };

function measurePeersStart(options: Options): Promise<Figure[]> {
  const [size] = SIZES;
  if (!size) throw new Error('a size was to be there');
  return inNewFolder(async (folder) => {
    const measures: Record<string, () => Promise<number>> = {};
    for (const { kind, textOf } of await contendersFor(options)) {
      const text = textOf(size.chapters);
      await writeFile(join(folder, `plan${kind.extension}`), text);
      measures[kind.name] = () => startToFindings(kind, folder, text);
    }
    options.say('start → first findings, beside other servers');
    const { warmUp, ...rest } = effort(options, ROUNDS);
    const times = await alternate(measures, { ...rest, warmUp: Math.min(warmUp, 2) });
    return figuresOf('start → first findings, beside others', size, times);
  });
}

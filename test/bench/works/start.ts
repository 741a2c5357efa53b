import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { alternate, timed } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder } from '../servers/beside';
import { OURS } from '../servers/ours';
import { startToFindings } from '../servers/startToFindings';
import { SIZES, startTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 30;

/** From the start of the server to the findings of the first document. */
export const start: Work = { name: 'start', measure: measureStart };

async function measureStart(options: Options): Promise<Figure[]> {
  options.say('start → first findings');
  const text = planText(wholeChapters(1));
  const { ours, node } = await inNewFolder((folder) =>
    alternate(
      { ours: () => startToFindings(OURS, folder, text), node: () => timed(runNothing) },
      effort(options, ROUNDS),
    ),
  );
  const size = SIZES[0]?.name ?? '';
  return [
    {
      work: 'start → first findings',
      size,
      ours,
      beside: { name: 'node -e 0', summary: node },
      target: startTarget(node),
    },
  ];
}

/** The least that any program on Node can take. */
async function runNothing(): Promise<void> {
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { alternate, timed } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder } from '../servers/beside';
import { OURS } from '../servers/ours';
import { FINDINGS } from '../servers/questions';
import { Session } from '../servers/session';
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
    alternate({ ours: () => startToFindings(folder, text), node: () => timed(runNothing) }, effort(options, ROUNDS)),
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

async function startToFindings(folder: string, text: string): Promise<number> {
  const begin = performance.now();
  const session = await Session.start(OURS, folder);
  await session.open('plan', text);
  await session.ask(FINDINGS.method, FINDINGS.params(session, undefined));
  const time = performance.now() - begin;
  await session.stop();
  return time;
}

async function runNothing(): Promise<void> {
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
}

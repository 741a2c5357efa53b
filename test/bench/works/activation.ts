import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { repositoryPath } from '../../support/repository/repository';
import { summarize } from '../measure/statistics';
import type { Figure } from '../report/figure';
import { ACTIVATION_TARGET } from '../targets';
import type { Options, Work } from './work';

const run = promisify(execFile);
const ROUNDS = 5;
const TOLD = /^activation (\{.*\})$/m;

/** The extension in VS Code: from the loading of its code until it is active, the server's start with it. */
export const activation: Work = { name: 'activation', measure: measureActivation };

async function measureActivation({ isQuick, say }: Options): Promise<Figure[]> {
  say('activation of the extension in VS Code');
  const loads: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < (isQuick ? 1 : ROUNDS); round++) {
    const { load, activate } = await activateOnce();
    loads.push(load);
    wholes.push(load + activate);
  }
  const size = 'small folder';
  return [
    { work: 'extension, loading its code', size, ours: summarize(loads) },
    { work: 'extension, loading and activating', size, ours: summarize(wholes), target: ACTIVATION_TARGET },
  ];
}

async function activateOnce(): Promise<{ load: number; activate: number }> {
  const { stdout } = await run(process.execPath, [repositoryPath('test', 'bench', 'activation', 'run.mjs')]);
  const told = TOLD.exec(stdout)?.[1];
  if (told === undefined) throw new Error(`VS Code told no times: ${stdout.slice(-1000)}`);
  return JSON.parse(told) as { load: number; activate: number };
}

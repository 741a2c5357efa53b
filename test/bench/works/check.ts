import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { repositoryPath } from '../../support/repository/repository';
import { alternate, timed } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder } from '../servers/beside';
import { checkTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { readAndScan, writePlanFolder } from '../text/planFolder';
import type { Options, Work } from './work';

const run = promisify(execFile);
const FILES = 1_000;
const ROUNDS = 5;
const MOST_OUTPUT = 1 << 30;

/** `shisaku check` of a thousand whole chapters. */
export const check: Work = { name: 'check', measure: measureCheck };

function measureCheck({ isQuick, say }: Options): Promise<Figure[]> {
  const files = isQuick ? FILES / 10 : FILES;
  const size = `${files.toLocaleString('en')} files`;
  return inNewFolder(async (folder) => {
    say(`shisaku check of ${size}`);
    const names = await writePlanFolder(folder, wholeChapters(files));
    const { ours, scan, node } = await alternate(
      {
        ours: () => timed(() => checkFolder(folder)),
        scan: () =>
          timed(() => {
            readAndScan(folder, names);
          }),
        node: () => timed(() => run(process.execPath, ['-e', '0'])),
      },
      { warmUp: 1, rounds: ROUNDS, seconds: 60 },
    );
    const beside = { name: 'read + decode + scan', summary: scan };
    return [{ work: 'shisaku check', size, ours, beside, target: checkTarget(scan, node) }];
  });
}

async function checkFolder(folder: string): Promise<void> {
  const command = [repositoryPath('dist', 'cli.js'), 'check', '--format', 'json', '--fail-on', 'error', folder];
  const { stdout } = await run(process.execPath, command, { maxBuffer: MOST_OUTPUT });
  if (!stdout.startsWith('[')) throw new Error(`shisaku check printed ${stdout.slice(0, 200)}`);
}

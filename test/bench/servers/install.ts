import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryPath } from '../../support/repository/repository';

const CACHE = repositoryPath('.vscode-test', 'bench');
const DONE = 'installed.json';

/** Fetches packages from npm into a folder of their own, once. Gives the folder of the modules. */
export async function installPackages(packages: readonly string[], say: (words: string) => void): Promise<string> {
  const folder = join(CACHE, packages.join('+').replaceAll('/', '-'));
  const modules = join(folder, 'node_modules');
  if (existsSync(join(folder, DONE))) return modules;
  say(`fetching ${packages.join(' and ')} from npm`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages], folder);
  await writeFile(join(folder, DONE), `${JSON.stringify(packages)}\n`);
  return modules;
}

async function runNpm(args: readonly string[], cwd: string): Promise<void> {
  const npm = spawn('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`npm ended with ${code}`);
}

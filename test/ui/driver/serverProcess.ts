import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setting } from './setting';

/** Kills the extension's language server as a machine does that runs out of memory: without a word. */
export async function killServer(): Promise<void> {
  const pids = await serverProcesses();
  if (pids.length === 0) throw new Error('no language server is running');
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

/** Those that run from the folder into which this VS Code's extensions were installed. */
async function serverProcesses(): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args=']);
  return stdout
    .split('\n')
    .filter((line) => line.includes(setting().extensionsFolder) && line.includes(join('dist', 'server.js')))
    .map((line) => Number.parseInt(line, 10));
}

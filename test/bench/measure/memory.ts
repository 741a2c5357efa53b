import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The memory that a process holds, in megabytes; undefined where the machine does not tell (Windows). */
export async function residentMegabytes(process: number): Promise<number | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(process)]);
    return Number(stdout.trim()) / 1024;
  } catch {
    return undefined;
  }
}

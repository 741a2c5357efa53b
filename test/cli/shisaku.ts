import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { repositoryPath } from '../support/repository/repository';

const CLI = repositoryPath('dist', 'cli.js');

export interface Ran {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a process of its own; a locale of another language is set in `env`. */
export async function shisaku(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
  });
  child.stdin.end();
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  await closed;
  return { exitCode: child.exitCode, out: out.toString(), err: err.toString() };
}

/** A folder of its own for a test, with files by their paths; it is taken away again at the end. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'shisaku 計画-'));

  write(name: string, content: string | Uint8Array): string {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

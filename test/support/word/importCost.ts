import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { repositoryPath } from '../repository/repository';

export interface ImportCost {
  /** Of a processor: that the machine is busy does not count. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Undefined where the file was read. */
  readonly refused?: string;
}

let program: Promise<string> | undefined;

/** What it costs to take a Word file in. */
export async function importCost(docx: Uint8Array): Promise<ImportCost> {
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-cost-'));
  try {
    const file = join(folder, 'draft.docx');
    await writeFile(file, docx);
    program ??= bundled();
    const { stdout } = await promisify(execFile)(process.execPath, [await program, file]);
    return JSON.parse(stdout) as ImportCost;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Made once: a process that had to make JavaScript of all the sources would cost more than what it is to measure. */
async function bundled(): Promise<string> {
  const outfile = repositoryPath('out', 'test', 'importHere.js');
  const source = repositoryPath('test', 'support', 'word', 'importHere.ts');
  await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', mainFields: ['module', 'main'] });
  return outfile;
}

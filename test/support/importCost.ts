import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryPath } from './repository';

export interface ImportCost {
  /** Of a processor: that the machine is busy does not count. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Undefined where the file was read. */
  readonly refused?: string;
}

/** What it costs to take a Word file in. */
export async function importCost(docx: Uint8Array): Promise<ImportCost> {
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-cost-'));
  try {
    const file = join(folder, 'draft.docx');
    await writeFile(file, docx);
    const script = repositoryPath('test', 'support', 'importHere.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file]);
    return JSON.parse(stdout) as ImportCost;
  } finally {
    await rm(folder, { recursive: true });
  }
}

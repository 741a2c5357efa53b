import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a folder a copy of another once more: what was added goes, what was changed is as it was. */
export async function restoreFolder(folder: string, source: string): Promise<void> {
  const kept = new Set(await readdir(source, { recursive: true }));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  await cp(source, folder, { recursive: true });
}

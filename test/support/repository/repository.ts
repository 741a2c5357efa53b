import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');

/** Where a file of this repository stands. */
export function repositoryPath(...parts: string[]): string {
  return resolve(ROOT, ...parts);
}

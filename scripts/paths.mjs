// Where things stand in the work tree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What is fetched once from npm: VS Code's server, a Chromium. Not in git. */
export const CACHE = join(ROOT, '.vscode-test');
/** What a test run leaves to look at: screenshots, logs. Not in git. */
export const RESULTS = join(ROOT, 'test-results');
export const SAMPLES = join(ROOT, 'samples');

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
export const PACKAGE_FILE = join(ROOT, `${manifest.name}-${manifest.version}.vsix`);

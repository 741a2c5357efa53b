// `npm run package`: builds for use and packs one .vsix that installs with no network.
import { relative, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { PACKAGE_FILE, ROOT } from './paths.mjs';
import { runOrThrow } from './processes.mjs';

await runOrThrow([process.execPath, join(ROOT, 'scripts', 'build.mjs'), '--production']);
await createVSIX({
  cwd: ROOT,
  packagePath: PACKAGE_FILE,
  dependencies: false,
  // The project is not tied to a host: links in the README stay as they are written.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${relative(ROOT, PACKAGE_FILE)} is ready.`);

// Opens VS Code on a small plan and prints how long the built extension takes to load and to activate.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../../../scripts/paths.mjs';
import { exitOnSignals } from '../../../scripts/processes.mjs';
import { desktopApplication } from '../../../scripts/vscode/desktop.mjs';

const SUITE = join(ROOT, 'out', 'test', 'bench', 'activation');
const STAND_IN = join(ROOT, 'scripts', 'vscode', 'code.mjs');

exitOnSignals();
await build({
  entryPoints: [join(ROOT, 'test', 'bench', 'activation', 'suite.ts')],
  outdir: SUITE,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
});
const workspace = await mkdtemp(join(tmpdir(), 'shisaku-activation-'));
try {
  await cp(join(ROOT, 'test', 'fixtures', 'town'), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath: desktopApplication() ?? STAND_IN,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(SUITE, 'suite.js'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} finally {
  await rm(workspace, { recursive: true, force: true });
}

// Runs this folder's suite in VS Code's extension host, on a copy of a small plan.
// Usage: node test/extension/run.mjs [light|current] (which VS Code stands in where no desktop one is found)
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { ROOT } from '../../scripts/paths.mjs';
import { exitOnSignals } from '../../scripts/processes.mjs';
import { desktopApplication } from '../../scripts/vscode/desktop.mjs';

const SUITE = join(ROOT, 'out', 'test', 'extension');
const STAND_IN = join(ROOT, 'scripts', 'vscode', 'code.mjs');

exitOnSignals();
await build({
  entryPoints: [join(ROOT, 'test', 'extension', '*.ts')],
  outdir: SUITE,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
});
const workspace = await mkdtemp(join(tmpdir(), 'shisaku-extension-'));
try {
  await cp(join(ROOT, 'test', 'fixtures', 'town'), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath: desktopApplication() ?? STAND_IN,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(SUITE, 'index.js'),
    extensionTestsEnv: { SHISAKU_VSCODE: process.argv[2] ?? 'light' },
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  // What failed has been printed by the suite.
  if (!(error instanceof TestRunFailedError)) throw error;
  process.exitCode = 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
}

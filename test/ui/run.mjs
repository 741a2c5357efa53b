// Runs this folder's scenarios in VS Code, with the packaged .vsix installed as a person installs it.
// Usage: node test/ui/run.mjs [light|current] [MOCHA OPTION…]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FILE, RESULTS, ROOT } from '../../scripts/paths.mjs';
import { exitOnSignals, run } from '../../scripts/processes.mjs';
import { installBrowser } from '../../scripts/vscode/browser.mjs';
import { installVSCode } from '../../scripts/vscode/install.mjs';
import { installExtension, startServer } from '../../scripts/vscode/server.mjs';
import { TEST_SETTINGS } from '../../scripts/vscode/settings.mjs';

exitOnSignals();
const [variantName = 'light', ...mochaOptions] = process.argv.slice(2);
const vscode = await installVSCode(variantName, console.log);
const folder = await mkdtemp(join(tmpdir(), 'shisaku-ui-'));
const place = { vscode, dataFolder: join(folder, 'data'), extensionsFolder: join(folder, 'extensions') };
await installExtension({ ...place, packageFile: PACKAGE_FILE });
const server = await startServer({ ...place, settings: TEST_SETTINGS });
try {
  const setting = {
    authority: server.authority,
    browser: await installBrowser(console.log),
    extensionsFolder: place.extensionsFolder,
    screenshots: join(RESULTS, variantName),
  };
  const mocha = [
    join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    '--config',
    join(ROOT, 'test', 'ui', '.mocharc.json'),
  ];
  const { code } = await run([process.execPath, ...mocha, ...mochaOptions], {
    cwd: ROOT,
    env: { SHISAKU_UI: JSON.stringify(setting) },
    onOutput: (text) => process.stdout.write(text),
  });
  process.exitCode = code;
} finally {
  server.stop();
  await server.ended;
  await rm(folder, { recursive: true, force: true });
}

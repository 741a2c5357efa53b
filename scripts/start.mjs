// `npm start`: builds, then opens VS Code with the extension on samples/. Desktop VS Code where there is one, else the
// real VS Code in the browser.
// Usage: npm start -- [--browser] [--no-open] [FOLDER]
//   --browser   VS Code in the browser, even where a desktop VS Code is found
//   --no-open   print the address only
//   FOLDER      open this folder instead of samples/
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { CACHE, ROOT, SAMPLES } from './paths.mjs';
import { exitOnSignals, onPath, runOrThrow } from './processes.mjs';
import { desktopCommand } from './vscode/desktop.mjs';
import { buildLogger, installVSCode } from './vscode/install.mjs';
import { startServer } from './vscode/server.mjs';
import { CALM_SETTINGS } from './vscode/settings.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean' }, 'no-open': { type: 'boolean' } },
});
const folder = resolve(positionals[0] ?? SAMPLES);

exitOnSignals();
console.log('Building the extension …');
await runOrThrow([process.execPath, join(ROOT, 'scripts', 'build.mjs')]);
const desktop = options.browser ? undefined : desktopCommand();
if (desktop) openDesktop(desktop);
else await openInBrowser();

function openDesktop(command) {
  console.log(`Opening ${folder} in VS Code (${command}).`);
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder, ...firstPlan()];
  if (process.getuid?.() === 0) args.push('--no-sandbox', `--user-data-dir=${join(CACHE, 'desktop')}`);
  const windows = process.platform === 'win32';
  spawn(windows ? `"${command}"` : command, args, { stdio: 'inherit', shell: windows });
}

async function openInBrowser() {
  console.log('No desktop VS Code was found, so it opens in the browser.');
  const vscode = await installVSCode('light', console.log);
  await buildLogger(vscode, console.log);
  const dataFolder = join(CACHE, 'browser');
  const server = await startServer({
    vscode,
    dataFolder,
    extensionsFolder: join(dataFolder, 'extensions'),
    // Written once; from then on they belong to the person who uses it.
    settings: existsSync(dataFolder) ? undefined : CALM_SETTINGS,
    token: randomBytes(16).toString('hex'),
  });
  const address = server.address(folder, [
    ['extensionDevelopmentPath', server.uri(ROOT)],
    ...firstPlan().map((file) => ['openFile', server.uri(file)]),
  ]);
  console.log(`\nVS Code is open at\n\n  ${address}\n\nOnly this machine can reach it. Ctrl+C ends it.`);
  if (!options['no-open']) openAddress(address);
  const code = await server.ended;
  console.error(`VS Code's server ended (${code}). Its log: ${join(dataFolder, 'server.log')}`);
  process.exitCode = 1;
}

/** The file shown first: the first plan of the last folder, for folders are called by their years. */
function firstPlan() {
  const patterns = ['**/*.shisaku', '**/*.shisaku.md', '**/*.shisaku.txt'];
  const plans = globSync(patterns, { cwd: folder, absolute: true }).sort();
  const last = plans.length > 0 && dirname(plans[plans.length - 1]);
  return plans.filter((plan) => dirname(plan) === last).slice(0, 1);
}

/** Shows an address in the person's own browser, where the machine knows one. */
function openAddress(address) {
  const opener = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')],
    linux: [process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined, address],
  }[process.platform];
  const [program, ...args] = opener ?? [];
  if (program && onPath(program)) spawn(program, args, { stdio: 'ignore', detached: true }).unref();
}

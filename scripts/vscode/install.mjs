// Puts the real VS Code (from npm's code-server) under .vscode-test/, once.
// Usage: node scripts/vscode/install.mjs [light|current]
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitOnSignals, npm, run, runOrThrow } from '../processes.mjs';
import { installBrowser } from './browser.mjs';
import { contents, variant } from './variants.mjs';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
// An ordinary install would insist on code-server's own Node and download a ripgrep; neither is wanted.
const WITHOUT_SCRIPTS = ['--ignore-scripts', '--force', ...QUIET];
const LOGGER = '@vscode/spdlog';
/** One module; its name differs between versions. */
const WATCHDOGS = ['native-watchdog', '@vscode/native-watchdog'];
const RIPGREP = process.platform === 'win32' ? 'rg.exe' : 'rg';

/**
 * @param {string} name which VS Code (variants.mjs)
 * @param {(line: string) => void} say told of each step
 */
export async function installVSCode(name, say) {
  const wanted = variant(name);
  if (existsSync(wanted.folder)) return wanted;

  say(`Installing VS Code ${wanted.vscode} from npm. This is done once and takes half a minute.`);
  // Built aside and moved when whole: an install that was broken off is never taken for one.
  const folder = `${wanted.folder}.partial`;
  const steps = installSteps(wanted, folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [index, { title, work }] of steps.entries()) {
    say(`  ${index + 1} of ${steps.length}  ${title}`);
    await work();
  }
  await rename(folder, wanted.folder);
  return wanted;
}

function installSteps(wanted, folder) {
  const { modules, server, nodeFolder, node } = contents(folder, wanted.nodePackage);
  const env = environment(nodeFolder);
  const own = { cwd: folder };
  return [
    {
      title: 'VS Code itself',
      work: async () => {
        await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
        await runOrThrow(npm(['install', ...wanted.packages, ...WITHOUT_SCRIPTS]), own);
      },
    },
    {
      title: 'the libraries that it and its built-in extensions need',
      work: async () => {
        const folders = [server, join(server, 'extensions')];
        await Promise.all(folders.map((cwd) => installLocked(node, { cwd, env })));
        await silenceWatchdogs(server);
      },
    },
    {
      title: 'search',
      work: async () => {
        const platform = `ripgrep-${process.platform}-${process.arch}`;
        const target = join(server, 'node_modules', '@vscode', 'ripgrep', 'bin', RIPGREP);
        if (!existsSync(dirname(dirname(target))) || existsSync(target)) return;
        await mkdir(dirname(target), { recursive: true });
        await copyFile(join(modules, '@vscode', platform, 'bin', RIPGREP), target);
      },
    },
  ];
}

/** Installs what a package's lock names. Some versions ship a lock that npm calls out of step; then without it. */
async function installLocked(node, options) {
  const flags = ['--omit=dev', '--legacy-peer-deps', ...WITHOUT_SCRIPTS];
  const { code } = await run(npm(['ci', ...flags], node), options);
  if (code !== 0) await runOrThrow(npm(['install', ...flags], node), options);
}

/**
 * Builds VS Code's logger, once: that takes half a minute, a C++ compiler and Node's headers. VS Code runs without it, only
 * more silent, and no test reads its Output panel.
 */
export async function buildLogger({ folder, server, node, nodeFolder }, say) {
  const built = join(server, 'node_modules', LOGGER, 'build', 'Release');
  const missed = join(folder, 'logger-could-not-be-built');
  if (existsSync(built) || existsSync(missed)) return;
  say('Building its log files. This is done once, too.');
  const { code } = await run(npm(['rebuild', LOGGER, ...QUIET], node), { cwd: server, env: environment(nodeFolder) });
  if (code === 0) return;
  say('They could not be built here (that takes a C++ compiler): the Output panel will stay empty.');
  await writeFile(missed, '');
}

/** With a Node of its own, what is installed is built for that. */
function environment(nodeFolder) {
  return (
    nodeFolder && {
      PATH: join(nodeFolder, 'bin') + delimiter + process.env.PATH,
      npm_config_nodedir: nodeFolder,
    }
  );
}

/**
 * Puts a watchdog that watches nothing where one is to be built that ends the extension host with the server: here they end
 * together as it is, and VS Code tells of its absence again and again.
 */
async function silenceWatchdogs(server) {
  for (const name of WATCHDOGS) {
    const watchdog = join(server, 'node_modules', name);
    if (!existsSync(watchdog)) continue;
    const built = join(watchdog, 'build', 'Release');
    await mkdir(built, { recursive: true });
    await writeFile(join(built, 'watchdog.js'), 'exports.start = () => {};\n');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  exitOnSignals();
  const installed = await installVSCode(process.argv[2] ?? 'light', console.log);
  console.log(`VS Code ${installed.vscode} is in ${installed.folder}`);
  const browser = await installBrowser(console.log);
  console.log(browser ? `The browser is ${browser.executablePath}` : 'There is no browser for it.');
}

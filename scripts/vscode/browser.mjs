// A Chromium to show VS Code in when nobody sits before the screen: the machine's own, else one from npm.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from '../paths.mjs';
import { npm, onPath, run, runOrThrow } from '../processes.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The one Chromium that npm carries inside a package, for one platform only, and a Japanese font for it. */
const FROM_NPM = {
  platform: 'linux-x64',
  chromium: '@sparticuz/chromium@149.0.0',
  font: '@expo-google-fonts/noto-sans-jp@0.4.3',
  folder: join(CACHE, 'chromium-149'),
};

const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

/** True where a browser is, or can be had from npm. */
export function browserCanBeHad() {
  return systemBrowser() !== undefined || `${process.platform}-${process.arch}` === FROM_NPM.platform;
}

/**
 * Gives a browser, installing the one from npm where the machine has none.
 * @param {(line: string) => void} say told of each step
 * @returns what Playwright's `chromium.launch` takes, or undefined where no browser can be had
 */
export async function installBrowser(say) {
  const executablePath = systemBrowser();
  if (executablePath) return { executablePath, args: QUIET_FLAGS };
  if (!browserCanBeHad()) return undefined;
  if (!existsSync(FROM_NPM.folder)) {
    say('Installing a Chromium from npm. This is done once and takes a few seconds.');
    await installFromNpm();
  }
  return fromNpm();
}

function systemBrowser() {
  const named = process.env.SHISAKU_BROWSER;
  if (named) return named === 'npm' ? undefined : named;
  for (const program of PROGRAMS) {
    const found = onPath(program);
    if (found) return found;
  }
  return APPLICATIONS.find((application) => existsSync(application));
}

async function installFromNpm() {
  const folder = `${FROM_NPM.folder}.partial`;
  const unpacked = join(folder, 'unpacked');
  await rm(folder, { recursive: true, force: true });
  await mkdir(unpacked, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await runOrThrow(npm(['install', FROM_NPM.chromium, FROM_NPM.font, '--no-audit', '--no-fund', '--loglevel=error']), {
    cwd: folder,
  });
  // The package unpacks itself into the folder for temporary files; here that is one which stays.
  const unpack = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`;
  await runOrThrow([process.execPath, '--input-type=module', '--eval', unpack], {
    cwd: folder,
    env: { TMPDIR: unpacked },
  });
  await writeFile(join(unpacked, 'fonts', 'fonts.conf'), fontConfiguration());
  await rename(folder, FROM_NPM.folder);
}

/** Where Chromium looks for fonts: the machine's, if it has any, and those from npm. With none at all it would crash. */
function fontConfiguration() {
  const folders = [
    '/usr/share/fonts',
    join(FROM_NPM.folder, 'unpacked', 'fonts'),
    join(FROM_NPM.folder, 'node_modules', '@expo-google-fonts', 'noto-sans-jp', '400Regular'),
    join(FROM_NPM.folder, 'node_modules', '@expo-google-fonts', 'noto-sans-jp', '700Bold'),
  ];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(FROM_NPM.folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

async function fromNpm() {
  const unpacked = join(FROM_NPM.folder, 'unpacked');
  const executablePath = join(unpacked, 'chromium');
  const env = { ...process.env, FONTCONFIG_PATH: join(unpacked, 'fonts') };
  // A bare machine lacks libraries that the package brings along; a full one must keep its own.
  const { output } = await run(['ldd', executablePath]);
  if (output.includes('not found')) env.LD_LIBRARY_PATH = join(unpacked, 'al2023', 'lib');
  return { executablePath, args: QUIET_FLAGS, env };
}

// What the licences of the libraries in the bundles ask for: their texts go with the extension.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * The licences of all libraries that bundles hold, one below the other.
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles
 */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.keys(output.inputs));
  const folders = new Set(inputs.filter((input) => input.includes('node_modules/')).map(packageFolder));
  const notices = Array.from(folders, noticeOf).sort((one, other) => (one.title < other.title ? -1 : 1));
  return [
    'Shisaku holds these libraries, or parts of them.',
    ...notices.map(({ title, text }) => `${title}\n\n${text}`),
  ]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** The folder of the library that a file belongs to: some have a package.json without a name in folders of their own. */
function packageFolder(file) {
  let folder = dirname(join(ROOT, file));
  while (!nameIn(folder)) folder = dirname(folder);
  return folder;
}

function nameIn(folder) {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).name : undefined;
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0 && !license) throw new Error(`${name} has no licence: it must not be bundled.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const holder = typeof author === 'string' ? author : author?.name;
  return {
    title: `${name} ${version} (${license})`,
    text: texts.length > 0 ? texts.join('\n\n') : `${license}. Copyright ${holder ?? 'its authors'}.`,
  };
}

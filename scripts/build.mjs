// Bundles the entry points into dist/. `--watch` builds again on every change; `--production` minifies.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { thirdPartyNotices } from './notices.mjs';
import { ROOT } from './paths.mjs';

/** Some libraries ask for their own URL, which a CommonJS bundle has not. */
const OWN_URL = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

const production = process.argv.includes('--production');

/** What reads and writes Word files, the language client and the server are bundles of their own, loaded when they are needed. */
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /\/main\.word$/ }, () => ({ path: './word.js', external: true }));
    onResolve({ filter: /\/main\.node$/, namespace: 'file' }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './server.js', external: true },
    );
    onResolve({ filter: /\/languageClient$/ }, () => ({ path: './languageClient.js', external: true }));
  },
};

/** Of a library's tables those of Chinese and Korean encodings, in which no plan is written. */
const withoutForeignTables = {
  name: 'without-foreign-tables',
  setup({ onLoad }) {
    onLoad({ filter: /iconv-lite\/encodings\/tables\/(?:cp9(?:36|49|50)|gb|big5).*\.json$/ }, () => ({
      contents: '[]',
      loader: 'json',
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: production ? false : 'linked',
  minify: production,
  // Licences stand in a file of their own.
  legalComments: 'none',
  metafile: true,
  charset: 'utf8',
  logLevel: 'info',
  // Loaded as its own format asks, in the extension host too.
  supported: { 'dynamic-import': false },
  plugins: [loadedLater, withoutForeignTables],
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: OWN_URL },
};

const bundles = [
  { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...shared,
    entryPoints: ['client/src/serverLink/languageClient.ts'],
    outfile: 'dist/languageClient.js',
    external: ['vscode'],
  },
  { ...shared, entryPoints: ['server/src/main.word.ts'], outfile: 'dist/word.js' },
  { ...shared, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...shared, entryPoints: ['server/src/main.reader.ts'], outfile: 'dist/reader.js' },
  {
    ...shared,
    entryPoints: ['server/src/main.cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${OWN_URL}` },
  },
];

if (process.argv.includes('--watch')) {
  // The two lines frame each build for the problem matcher in .vscode/tasks.json.
  const announce = {
    name: 'announce',
    setup(current) {
      current.onStart(() => console.log('[watch] build started'));
      current.onEnd(() => console.log('[watch] build finished'));
    },
  };
  for (const options of bundles) await (await context({ ...options, plugins: [...options.plugins, announce] })).watch();
} else {
  const built = await Promise.all(bundles.map((options) => build(options)));
  writeFileSync(join(ROOT, 'dist', 'ThirdPartyNotices.txt'), thirdPartyNotices(built.map(({ metafile }) => metafile)));
}

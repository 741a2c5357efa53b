import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Heading } from '../text/headings';
import { jsonText, markdownText, typeScriptText, yamlText } from '../text/otherLanguages';
import { installPackages } from './install';
import type { ServerKind, Session } from './session';

/** A language server of others, given the same text in its own language. */
export interface Peer {
  readonly name: string;
  readonly packages: readonly [string, ...string[]];
  readonly kindOf: (modules: string) => ServerKind;
  readonly textOf: (headings: readonly Heading[]) => string;
  /** Where a name is completed: just after these words. */
  readonly completedAfter: RegExp;
}

const PLATFORM = `${process.platform}-${process.arch}`;
const EXECUTABLE = process.platform === 'win32' ? '.exe' : '';

export const PEERS: readonly Peer[] = [
  {
    name: 'VS Code Markdown',
    packages: ['vscode-markdown-languageserver@0.5.0', 'markdown-it@14.1.0'],
    kindOf: (modules) => ({
      ...MARKDOWN,
      name: 'VS Code Markdown',
      command: [process.execPath, join(modules, 'vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
      initializationOptions: { markdownFileExtensions: ['md'] },
      settings: { markdown: { validate: MARKDOWN_VALIDATION, suggest: { paths: { enabled: true } } } },
      serveClient: (session) => {
        serveMarkdown(session, modules);
      },
    }),
    textOf: markdownText,
    completedAfter: /\]\(#/,
  },
  {
    name: 'Rust (rumdl)',
    packages: ['rumdl@0.2.75'],
    kindOf: (modules) => ({
      ...MARKDOWN,
      name: 'Rust (rumdl)',
      command: [join(modules, `@rumdl/cli-${PLATFORM}/rumdl${EXECUTABLE}`), 'server', '--no-config'],
    }),
    textOf: markdownText,
    completedAfter: /\]\(#/,
  },
  {
    name: 'Go (tsgo)',
    packages: ['@typescript/native-preview@7.0.0-dev.20260707.2'],
    kindOf: (modules) => ({
      name: 'Go (tsgo)',
      command: [join(modules, `@typescript/native-preview-${PLATFORM}/lib/tsgo${EXECUTABLE}`), '--lsp', '--stdio'],
      languageId: 'typescript',
      extension: '.ts',
    }),
    textOf: typeScriptText,
    completedAfter: /strategy\d+\./,
  },
  {
    name: 'JSON',
    packages: ['vscode-langservers-extracted@4.10.0'],
    kindOf: (modules) => ({
      name: 'JSON',
      command: [
        process.execPath,
        join(modules, 'vscode-langservers-extracted/bin/vscode-json-language-server'),
        '--stdio',
      ],
      languageId: 'json',
      extension: '.json',
      settings: { json: { validate: { enable: true } } },
    }),
    textOf: jsonText,
    completedAfter: /"links": \["?/,
  },
  {
    name: 'YAML',
    packages: ['yaml-language-server@2.0.0'],
    kindOf: (modules) => ({
      name: 'YAML',
      command: [process.execPath, join(modules, 'yaml-language-server/bin/yaml-language-server'), '--stdio'],
      languageId: 'yaml',
      extension: '.yaml',
      settings: { yaml: { validate: true, completion: true, schemaStore: { enable: false } } },
    }),
    textOf: yamlText,
    completedAfter: /links:/,
  },
];

const MARKDOWN = { languageId: 'markdown', extension: '.md' } as const;

const MARKDOWN_VALIDATION = {
  enabled: true,
  referenceLinks: { enabled: 'warning' },
  fragmentLinks: { enabled: 'warning' },
  fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
  ignoredLinks: [],
  unusedLinkDefinitions: { enabled: 'hint' },
  duplicateLinkDefinitions: { enabled: 'warning' },
};

/** The peer ready to run, its packages fetched where they are not there yet. */
export async function installPeer(peer: Peer, say: (words: string) => void): Promise<ServerKind> {
  const kind = peer.kindOf(await installPackages(peer.packages, say));
  for (const file of kind.command.slice(0, 2).filter((part) => part.includes('node_modules'))) {
    if (!existsSync(file)) throw new Error(`there is none for ${PLATFORM}`);
  }
  return kind;
}

/** VS Code's Markdown server has its client parse: it is built for an editor that shows a preview too. */
function serveMarkdown(session: Session, modules: string): void {
  const { connection } = session;
  const load = createRequire(join(modules, 'any.js'));
  const MarkdownIt = load('markdown-it') as new (options: object) => { parse: (text: string, env: object) => object[] };
  const parser = new MarkdownIt({ html: true });
  connection.onRequest('markdown/parse', () => parser.parse(session.text.toString(), {}));
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/stat', () => undefined);
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
}

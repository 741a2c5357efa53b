import path from 'node:path';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import type { Environment } from './cli/environment';
import { run } from './cli/run';
import { nodeFiles } from './node/nodeFiles';

const { stdout, stderr, env } = process;

/** From the cursor to the line's end. */
const CLEAR_LINE = '\u001b[K';
/** Where there is no terminal to fit. */
const DEFAULT_WIDTH = 100;

const environment: Environment = {
  files: nodeFiles(),
  loadWord: async () => (await import('./main.word')).wordTools,
  serveEditor: async () => {
    // The server's own options tell it how to talk.
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    await import('./main.node');
  },
  uriOf: (named) => URI.file(path.resolve(named)).toString(),
  pathOf: (uri) => {
    const file = URI.parse(uri).fsPath;
    const fromHere = path.relative(process.cwd(), file);
    return (fromHere.startsWith('..') ? file : fromHere).replaceAll(path.sep, '/');
  },
  version,
  locale: [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? Intl.DateTimeFormat().resolvedOptions().locale,
  width: stdout.columns || DEFAULT_WIDTH,
  colours: !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY && env.TERM !== 'dumb')),
  progress: (line) => {
    if (stderr.isTTY) stderr.write(`\r${CLEAR_LINE}${line}`);
  },
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
};

// A reader that has seen enough (`shisaku list … | head`) closes the pipe.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The exit code is set, not forced, so that all is written first.
void run(process.argv.slice(2), environment).then((exitCode) => {
  process.exitCode = exitCode;
});

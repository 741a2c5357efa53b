import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { manyReader } from './node/readMany';
import { nodeHost } from './node/nodeHost';
import { startServer } from './protocol/server';

/** The bundle of the workers that read plans. */
const READER = path.join(__dirname, 'reader.js');
/** The rules' pages, in the project as in the package. */
const RULE_PAGES = URI.file(path.join(__dirname, '..', 'docs', 'rules')).toString();
const WAYS = ['--stdio', '--node-ipc'];

if (
  process.argv.some(
    (argument) => WAYS.includes(argument) || argument.startsWith('--socket=') || argument.startsWith('--pipe='),
  )
) {
  startServer(createConnection(ProposedFeatures.all), { ...nodeHost(), readMany: manyReader(READER) }, RULE_PAGES);
} else {
  process.stderr.write(`Say how the editor talks to the server: node server.js ${WAYS.join(' | ')}\n`);
  process.exitCode = 2;
}

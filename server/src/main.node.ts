import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './nodeHost';
import { startServer } from './protocol/server';

const WAYS = ['--stdio', '--node-ipc'];

if (
  process.argv.some(
    (argument) => WAYS.includes(argument) || argument.startsWith('--socket=') || argument.startsWith('--pipe='),
  )
) {
  startServer(createConnection(ProposedFeatures.all), nodeHost());
} else {
  process.stderr.write(`Say how the editor talks to the server: node server.js ${WAYS.join(' | ')}\n`);
  process.exitCode = 2;
}

// The least that a server can cost: it sends back answers that it was given beforehand, whatever is asked about.
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const INCREMENTAL = 2;
const answers = new Map();
const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);

connection.onRequest('initialize', () => ({ capabilities: { textDocumentSync: INCREMENTAL } }));
connection.onRequest('bench/answer', ({ key, answer }) => {
  answers.set(key, answer);
  return true;
});
connection.onRequest('bench/echo', ({ key }) => answers.get(key) ?? null);
connection.onNotification(() => undefined);
connection.onClose(() => process.exit());
connection.listen();

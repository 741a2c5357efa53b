// A server as most are made, which knows nothing: it keeps its documents as the library does, and sends back answers that
// it was given beforehand. What it costs above the floor, no server of this make can save.
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const answers = new Map();
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.onRequest('bench/answer', ({ key, answer }) => {
  answers.set(key, answer);
  return true;
});
connection.onRequest('bench/echo', ({ key }) => {
  // Whoever answers about a position has to know where its line begins.
  for (const document of documents.all()) document.offsetAt({ line: 0, character: 0 });
  return answers.get(key) ?? null;
});
documents.listen(connection);
connection.listen();

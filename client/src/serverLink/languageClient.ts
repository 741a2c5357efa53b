// The library of the language client, a bundle of its own: only whoever has a plan waits for it.
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';

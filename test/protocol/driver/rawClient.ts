import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { DocumentDiagnosticReport, DocumentSymbol } from 'vscode-languageserver';
import { spawnServer } from './spawnServer';

/** A client that keeps no rules: it sends what it is told to, in any order. */
export class RawClient {
  private constructor(
    readonly server: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
  ) {}

  static spawn(): RawClient {
    const server = spawnServer('server.js', '--stdio');
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.onError(() => undefined);
    connection.listen();
    return new RawClient(server, connection);
  }

  /** A server that is ready, and can be asked for findings. */
  static async start(...folders: readonly string[]): Promise<RawClient> {
    const client = RawClient.spawn();
    await client.initialize(...folders);
    return client;
  }

  async initialize(...folders: readonly string[]): Promise<void> {
    await this.request('initialize', {
      processId: process.pid,
      capabilities: { textDocument: { diagnostic: {} } },
      workspaceFolders: folders.map((uri) => ({ uri, name: 'plan' })),
    });
    this.notify('initialized', {});
  }

  request(method: string, params?: unknown): Promise<unknown> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params?: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'shisaku', version: 1, text } });
  }

  /** What the server has for a document's outline. */
  async outline(uri: string): Promise<string[]> {
    const symbols = await this.request('textDocument/documentSymbol', { textDocument: { uri } });
    return ((symbols ?? []) as DocumentSymbol[]).map(({ name }) => name);
  }

  async findings(uri: string): Promise<number> {
    const report = (await this.request('textDocument/diagnostic', {
      textDocument: { uri },
    })) as DocumentDiagnosticReport;
    return report.kind === 'full' ? report.items.length : -1;
  }

  /** Ends the server as an editor does, and tells its exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.server, 'exit') as Promise<[number | null]>;
    await this.request('shutdown');
    this.notify('exit');
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }
}

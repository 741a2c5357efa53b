import assert from 'node:assert/strict';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  DidChangeWatchedFilesRegistrationOptions,
  DocumentDiagnosticReport,
  FileChangeType,
  InitializeResult,
  PreviousResultId,
  ProtocolRequestType,
  ServerCapabilities,
  TextDocumentContentChangeEvent,
  TextEdit,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  UnregistrationRequest,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Request } from '../../../server/src/protocol/requests/request';
import { ABLE } from './capabilities';
import type { Folder } from './folder';
import { OpenTexts } from './openTexts';
import { spawnServer } from './spawnServer';
import { briefly } from './toldDiagnostics';

export interface ClientOptions {
  readonly folder: Folder;
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** What the person has set under `shisaku`. */
  readonly settings?: object;
  readonly initializationOptions?: object;
  /** One that knows no workspace folders tells its root. */
  readonly workspaceFolders?: null;
  readonly rootUri?: string;
  /** What is started, from dist/. */
  readonly command?: readonly [bundle: string, ...args: string[]];
}

/** An editor's side of the protocol, over stdio with the built server. */
export class Client extends OpenTexts {
  /** The methods that the server has asked to be told of. */
  readonly registered: string[] = [];
  /** The globs of the files that it has asked to be told of. */
  readonly watched = new Map<string, readonly string[]>();
  /** What was last pushed for each file. */
  readonly published = new Map<string, readonly Diagnostic[]>();
  /** Called with each pushing. */
  onPublished: (name: string, diagnostics: readonly Diagnostic[]) => void = () => undefined;
  /** How often the server has asked for its findings to be pulled again. */
  refreshes = 0;
  settings: object;
  capabilities: ServerCapabilities = {};
  /** What it tells the server of itself. */
  private readonly introduction: Omit<ClientOptions, 'folder' | 'settings'>;
  private line: { readonly server: ChildProcessWithoutNullStreams; readonly connection: MessageConnection } | undefined;

  /** One that is not connected yet. */
  constructor({ folder, settings = {}, ...introduction }: ClientOptions) {
    super(folder);
    this.settings = settings;
    this.introduction = introduction;
  }

  static async start(options: ClientOptions): Promise<Client> {
    const client = new Client(options);
    await client.connect();
    return client;
  }

  get server(): ChildProcessWithoutNullStreams {
    assert.ok(this.line, 'the client is connected');
    return this.line.server;
  }

  get connection(): MessageConnection {
    assert.ok(this.line, 'the client is connected');
    return this.line.connection;
  }

  /** Starts a server, and talks to it until both know each other. */
  async connect(): Promise<void> {
    const { capabilities = ABLE, command = ['server.js', '--stdio'], ...params } = this.introduction;
    const server = spawnServer(...command);
    server.stderr.pipe(process.stderr);
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.line = { server, connection };
    this.listen(connection);
    ({ capabilities: this.capabilities } = await connection.sendRequest<InitializeResult>(InitializeRequest.method, {
      processId: process.pid,
      workspaceFolders: [{ uri: this.folder.uri(), name: 'plan' }],
      capabilities,
      ...params,
    }));
    await connection.sendNotification(InitializedNotification.type, {});
  }

  private listen(connection: MessageConnection): void {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { id, method, registerOptions } of registrations) {
        this.registered.push(method);
        if (method === DidChangeWatchedFilesNotification.method)
          this.watched.set(id, globsOf(registerOptions as DidChangeWatchedFilesRegistrationOptions));
      }
    });
    connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) this.watched.delete(id);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      const name = this.folder.nameOf(uri);
      this.published.set(name, diagnostics);
      this.onPublished(name, diagnostics);
    });
    connection.listen();
  }

  /** Ends the server as an editor does, and tells its exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.server, 'exit') as Promise<[number | null]>;
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }

  request<Params, Answer, Partial, Failure, Registration>(
    type: ProtocolRequestType<Params, Answer, Partial, Failure, Registration>,
    params: Params,
  ): Promise<Answer> {
    return this.connection.sendRequest<Answer>(type.method, params);
  }

  /** Asks what only the extension asks. */
  ask<Params, Answer>({ method }: Request<Params, Answer>, params: NoInfer<Params>): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, params);
  }

  async open(name: string, text = this.folder.read(name)): Promise<void> {
    const document = TextDocument.create(this.folder.uri(name), 'shisaku', 1, text);
    this.documents.set(name, document);
    const { uri, languageId, version } = document;
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  }

  /** Edits in an open document, each telling only what it replaces; ranges count in the text before it. */
  async change(name: string, ...changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const before = this.document(name);
    const version = before.version + 1;
    this.documents.set(name, TextDocument.update(before, changes, version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: before.uri, version },
      contentChanges: changes,
    });
  }

  /** Replaces words that stand once in an open document. */
  async replace(name: string, words: string, others: string): Promise<void> {
    await this.change(name, { range: this.rangeOf(name, words), text: others });
  }

  async apply(name: string, edits: readonly TextEdit[]): Promise<void> {
    await this.change(name, { text: TextDocument.applyEdits(this.document(name), [...edits]) });
  }

  async close(name: string): Promise<void> {
    const { uri } = this.document(name);
    this.documents.delete(name);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Tells that files were made, changed or deleted outside the editor. */
  async filesChanged(type: FileChangeType, ...names: string[]): Promise<void> {
    const changes = names.map((name) => ({ uri: this.folder.uri(name), type }));
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Pulls a file's findings. */
  pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : { previousResultId };
    const params = { textDocument: this.textDocument(name), ...previous };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** Pulls the findings of every file that the server knows. */
  async pullAll(previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const { items } = await this.request(WorkspaceDiagnosticRequest.type, { previousResultIds });
    return items;
  }

  /** A file's findings: the rule and the line from 1. */
  async findings(name: string): Promise<string[]> {
    const report = await this.pull(name);
    assert.equal(report.kind, 'full');
    return briefly(report.items);
  }
}

function globsOf({ watchers }: DidChangeWatchedFilesRegistrationOptions): string[] {
  return watchers.map(({ globPattern }) => (typeof globPattern === 'string' ? globPattern : globPattern.pattern));
}

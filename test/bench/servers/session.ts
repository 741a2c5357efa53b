import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Manner } from './typist';
import { Typist } from './typist';

/** A language server that can be measured. */
export interface ServerKind {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly languageId: string;
  /** What its files end with. */
  readonly extension: string;
  /** Where keys are typed in its texts. */
  readonly manner: Manner;
  readonly initializationOptions?: object;
  /** Answers what the server asks of its client beyond the usual. */
  readonly serveClient?: (connection: MessageConnection) => void;
}

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    synchronization: { dynamicRegistration: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { versionSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    semanticTokens: {
      requests: { full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
};

/** A server that runs, with one document that is typed in. */
export class Session {
  private typist: Typist | undefined;
  private version = 0;
  private uri = '';

  private constructor(
    readonly kind: ServerKind,
    private readonly folder: string,
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {}

  static async start(kind: ServerKind, folder: string): Promise<Session> {
    const [program, ...args] = kind.command;
    const server = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    await once(server, 'spawn');
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    serveClient(connection);
    kind.serveClient?.(connection);
    connection.listen();
    const session = new Session(kind, folder, server, connection);
    const rootUri = session.uriOf('');
    await session.ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: CAPABILITIES,
      initializationOptions: kind.initializationOptions,
    });
    await session.tell('initialized', {});
    return session;
  }

  async stop(): Promise<void> {
    this.connection.dispose();
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).toString();
  }

  get text(): Typist {
    if (!this.typist) throw new Error('no document is open');
    return this.typist;
  }

  get textDocument(): { uri: string } {
    return { uri: this.uri };
  }

  /** Opens a text, which is the one that is typed in from then on. */
  open(name: string, text: string): Promise<void> {
    this.typist = new Typist(text, this.kind.manner);
    this.version = 1;
    this.uri = this.uriOf(name + this.kind.extension);
    const { uri, version } = this;
    return this.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: this.kind.languageId, version, text },
    });
  }

  close(): Promise<void> {
    return this.tell('textDocument/didClose', { textDocument: this.textDocument });
  }

  /** Types one letter; gives the version of the text that it makes. */
  async typeLetter(): Promise<number> {
    return this.change(this.text.letter());
  }

  /** Types one key, which may be a line break. */
  async typeKey(): Promise<number> {
    return this.change(this.text.key());
  }

  /** Asks for something that is there: to give nothing quickly is no answer. */
  async ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer> {
    const { connection } = this;
    const answer = await (token
      ? connection.sendRequest<Answer>(method, params, token)
      : connection.sendRequest<Answer>(method, params));
    if (isNothing(answer)) throw new Error(`${this.kind.name} answers ${method} with nothing`);
    return answer;
  }

  tell(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  private async change(change: object): Promise<number> {
    const version = ++this.version;
    await this.tell('textDocument/didChange', { textDocument: { uri: this.uri, version }, contentChanges: [change] });
    return version;
  }
}

/** What every server may ask of an editor. */
function serveClient(connection: MessageConnection): void {
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('client/unregisterCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.onRequest('workspace/codeLens/refresh', () => null);
  connection.onRequest('workspace/foldingRange/refresh', () => null);
}

function isNothing(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

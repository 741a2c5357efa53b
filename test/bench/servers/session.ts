import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  InitializeResult,
  PublishDiagnosticsParams,
  RegistrationParams,
  ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { inTime } from '../measure/inTime';
import { ACKNOWLEDGED, CAPABILITIES } from './clientCapabilities';
import type { Keystroke } from './typist';
import { Typist } from './typist';

/** A language server that can be measured. */
export interface ServerKind {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly languageId: string;
  /** What its files end with. */
  readonly extension: string;
  readonly initializationOptions?: object;
  /** What the person has set, by the first word of each setting. */
  readonly settings?: Readonly<Record<string, object>>;
  /** Answers what the server asks of its client beyond the usual. */
  readonly serveClient?: (session: Session) => void;
}

const MOST_STARTS = 3;
const LONGEST_START_MS = 15_000;
const LONGEST_WAIT_MS = 120_000;

/** A server that runs, with one document that is typed in. */
export class Session {
  private typist: Typist | undefined;
  private version = 0;
  private uri = '';
  /** What the server has said that it can. */
  private readonly able = new Set<string>();
  /** Whether it wants to be told what an edit replaces; else the whole text. */
  private readsEdits = true;
  private readonly published = new EventEmitter();

  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;
  /** When it was started. */
  readonly begun = performance.now();
  readonly connection: MessageConnection;

  private constructor(
    readonly kind: ServerKind,
    private readonly folder: string,
  ) {
    const [program, ...args] = kind.command;
    const server = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    this.process = server;
    this.ended = once(server, 'exit');
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
  }

  /** Starts a server. One that gets stuck meanwhile, as rumdl does now and then, is started anew. */
  static async start(kind: ServerKind, folder: string): Promise<Session> {
    for (let tries = 1; ; tries++) {
      const session = new Session(kind, folder);
      try {
        await session.initialize();
        return session;
      } catch (error) {
        await session.stop();
        if (tries === MOST_STARTS) throw error;
      }
    }
  }

  private async initialize(): Promise<void> {
    const { kind } = this;
    this.serve();
    kind.serveClient?.(this);
    this.connection.listen();
    const rootUri = this.uriOf('');
    const answer = this.ask<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: CAPABILITIES,
      initializationOptions: kind.initializationOptions,
    });
    const { capabilities } = await inTime(answer, LONGEST_START_MS, `${kind.name} does not start`);
    for (const provider of Object.keys(capabilities)) this.able.add(provider);
    this.readsEdits = syncOf(capabilities) === TextDocumentSyncKind.Incremental;
    await this.tell('initialized', {});
    if (kind.settings) await this.tell('workspace/didChangeConfiguration', { settings: kind.settings });
  }

  /** Ends the server as an editor does, so that it can put away what it wants to keep. */
  async end(): Promise<void> {
    await this.askAnything('shutdown', {});
    await this.tell('exit', {});
    await this.ended;
    this.connection.dispose();
  }

  async stop(): Promise<void> {
    this.connection.dispose();
    this.process.kill('SIGKILL');
    await this.ended;
  }

  get processId(): number {
    return this.process.pid ?? 0;
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
    this.typist = new Typist(text);
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

  /** Types one letter in a sentence; gives the version of the text that it makes. */
  async typeLetter(): Promise<number> {
    return this.change(this.text.letter());
  }

  /** Types one key anywhere, which may be a line break. */
  async typeKey(): Promise<number> {
    return this.change(this.text.key());
  }

  /** Types a letter and takes it back, so that the text does not grow. */
  async typeAndTakeBack(): Promise<void> {
    for (const keystroke of this.text.letterAndBack()) await this.change(keystroke);
  }

  /** Asks for something that is there: to give nothing quickly is no answer. */
  async ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer> {
    const answer = await this.askAnything<Answer>(method, params, token);
    if (isNothing(answer)) throw new Error(`${this.kind.name} answers ${method} with nothing`);
    return answer;
  }

  askAnything<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer> {
    const { connection } = this;
    return token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params);
  }

  tell(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  can(provider: keyof ServerCapabilities): boolean {
    return this.able.has(provider);
  }

  /** The findings of a version of the text, pulled where the server lets them be pulled, else waited for. */
  async findings(version: number): Promise<void> {
    if (this.can('diagnosticProvider')) {
      await this.connection.sendRequest('textDocument/diagnostic', { textDocument: this.textDocument });
      return;
    }
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    for (;;) {
      const [told] = (await once(this.published, 'findings', { signal })) as [PublishDiagnosticsParams];
      if (told.uri === this.uri && (told.version ?? version) >= version) return;
    }
  }

  /** Answers what every server may ask of an editor. */
  private serve(): void {
    const { connection } = this;
    const { settings = {} } = this.kind;
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section = '' }) => settings[section] ?? {}),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { method } of registrations) this.able.add(`${method.slice(method.lastIndexOf('/') + 1)}Provider`);
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
      this.published.emit('findings', told);
    });
    for (const method of ACKNOWLEDGED) connection.onRequest(method, () => null);
  }

  private async change(keystroke: Keystroke): Promise<number> {
    const version = ++this.version;
    const change = this.readsEdits ? keystroke : { text: this.text.toString() };
    await this.tell('textDocument/didChange', { textDocument: { uri: this.uri, version }, contentChanges: [change] });
    return version;
  }
}

function syncOf({ textDocumentSync: sync }: ServerCapabilities): TextDocumentSyncKind | undefined {
  return typeof sync === 'object' ? sync.change : sync;
}

export function isNothing(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

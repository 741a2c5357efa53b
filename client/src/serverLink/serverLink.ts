import type { Disposable, ExtensionContext } from 'vscode';
import { env, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { LanguageClient, LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { NODE_FLAGS } from '../../../server/src/protocol/nodeFlags';
import type { InitializationOptions } from '../../../server/src/protocol/requests/initializationOptions';
import type { Request } from '../../../server/src/protocol/requests/request';
import { reasonOf } from '../../../server/src/base/reasonOf';
import { bearWithFailedWrites } from './bearWithFailedWrites';
import { isPlan, LANGUAGE, schemesOfFiles } from '../editor/documentKinds';
import { keepEncodings } from './keepEncodings';
import { symbolsInAnyKana } from './symbolsInAnyKana';

/** The link to the language server. It is started with the first plan, so that other texts cost nothing. */
export class ServerLink implements Disposable {
  private client: LanguageClient | undefined;
  private started: Promise<void> | undefined;
  private readonly notified = new Map<string, EventEmitter<void>>();

  constructor(private readonly context: ExtensionContext) {
    context.subscriptions.push(
      workspace.onDidOpenTextDocument((document) => {
        if (isPlan(document)) void this.start();
      }),
    );
  }

  /** Starts at once where a plan is open or lies in the workspace. */
  async startWhenNeeded(): Promise<void> {
    if (workspace.textDocuments.some(isPlan)) return this.start();
    const plans = await workspace.findFiles('**/{shisaku.json,*.shisaku,*.shisaku.md,*.shisaku.txt}', undefined, 1);
    if (plans.length > 0) return this.start();
  }

  async request<Params, Answer>({ method }: Request<Params, Answer>, params: NoInfer<Params>): Promise<Answer> {
    await this.start();
    if (!this.client) throw new Error(l10n.t('The Shisaku server is not running.'));
    return this.client.sendRequest<Answer>(method, params);
  }

  /** Listens to a notification of the server. It must be called before the server is started. */
  onNotification(method: string, listener: () => void): Disposable {
    let emitter = this.notified.get(method);
    if (!emitter) this.notified.set(method, (emitter = new EventEmitter<void>()));
    return emitter.event(listener);
  }

  private start(): Promise<void> {
    this.started ??= this.launch();
    return this.started;
  }

  private async launch(): Promise<void> {
    const { LanguageClient, TransportKind } = await import('./languageClient');
    const module = this.context.asAbsolutePath('dist/server.js');
    const started = { module, transport: TransportKind.ipc };
    const server: ServerOptions = {
      run: { ...started, options: { execArgv: [...NODE_FLAGS] } },
      debug: { ...started, options: { execArgv: [...NODE_FLAGS, '--nolazy', '--inspect=6009'] } },
    };
    this.client = new LanguageClient('shisaku', 'Shisaku', server, clientOptions(this.context));
    this.client.clientOptions.errorHandler = bearWithFailedWrites(this.client.createDefaultErrorHandler());
    // The client keeps one listener for each method.
    for (const [method, emitter] of this.notified) {
      this.client.onNotification(method, () => {
        emitter.fire();
      });
    }
    try {
      await this.client.start();
    } catch (error) {
      void window.showErrorMessage(
        l10n.t(
          'The Shisaku server did not start ({0}). Reload the window; if that does not help, reinstall the extension. (language: {1})',
          reasonOf(error),
          env.language,
        ),
      );
    }
  }

  dispose(): void {
    void this.client?.dispose();
  }
}

function clientOptions({ globalStorageUri }: ExtensionContext): LanguageClientOptions {
  return {
    documentSelector: schemesOfFiles().map((scheme) => ({ language: LANGUAGE, scheme })),
    outputChannel: window.createOutputChannel('Shisaku', { log: true }),
    initializationOptions: {
      cacheFolder: Uri.joinPath(globalStorageUri, 'cache').toString(),
      writesSettings: true,
      showsGroups: true,
    } satisfies InitializationOptions,
    middleware: { ...keepEncodings, provideWorkspaceSymbols: symbolsInAnyKana },
  };
}

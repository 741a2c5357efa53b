import type { LanguageClient } from 'vscode-languageclient/node';
import { ErrorAction, State } from 'vscode-languageclient/node';

/** By then the client has restarted a server by itself whose end it was told of. */
const NOTICED_AFTER_MS = 1_000;

/**
 * Restarts the server where writing to it fails: when it dies amid a message, Node may never tell that it is closed, and
 * the client would wait for it for ever.
 */
export function restartWhenBroken(client: LanguageClient): void {
  const standard = client.createDefaultErrorHandler();
  let timer: NodeJS.Timeout | undefined;
  client.onDidChangeState(() => {
    clearTimeout(timer);
  });
  client.clientOptions.errorHandler = {
    error: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (client.state === State.Running) void restart(client);
      }, NOTICED_AFTER_MS);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => standard.closed(),
  };
}

/** Taking leave of a server that is gone fails: that is no reason not to start it again. */
async function restart(client: LanguageClient): Promise<void> {
  await client.stop().catch(() => undefined);
  await client.start();
}

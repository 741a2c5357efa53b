import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Settings } from './settings';
import { DEFAULT_SETTINGS, fetchSettings, settingsTold } from './settings';

/** The person's settings as they are now, as far as the client tells them. */
export class SettingsKeeper {
  private settings: Settings = DEFAULT_SETTINGS;

  /** @param tell called when they have been fetched anew */
  constructor(
    private readonly connection: Connection,
    private readonly client: ClientCapabilities,
    private readonly tell: () => void,
  ) {
    connection.onDidChangeConfiguration(({ settings }) => {
      if (this.mayAsk) void this.fetch();
      else this.take(settingsTold(settings));
    });
  }

  get current(): Settings {
    return this.settings;
  }

  /** Asks to be told of every change, and fetches what is set. */
  start(): Promise<void> {
    if (this.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void this.connection.client.register(DidChangeConfigurationNotification.type);
    }
    return this.fetch();
  }

  private async fetch(): Promise<void> {
    if (!this.mayAsk) return;
    try {
      this.take(await fetchSettings(this.connection));
    } catch (error) {
      this.connection.console.error(String(error));
      this.tell();
    }
  }

  /** A client that cannot be asked tells its settings when they change. */
  private get mayAsk(): boolean {
    return this.client.workspace?.configuration === true;
  }

  private take(settings: Settings): void {
    this.settings = settings;
    this.tell();
  }
}

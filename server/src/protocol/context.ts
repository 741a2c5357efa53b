import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Snapshot } from '../features/snapshot';
import type { Checker } from '../rules/check';
import type { TextEncoding } from '../text/encoding/encoding';
import type { Translate } from '../text/message';
import type { Host } from '../workspace/disk/host';
import type { Workspace } from '../workspace/workspace';
import type { OpenDocuments } from './documents/openDocuments';
import type { Settings } from './settings/settings';

/** What every handler is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly documents: OpenDocuments;
  /** For the bytes of files: what a text was read from. */
  readonly host: Host;
  readonly checker: Checker;
  /** How an open document is kept on the disk, where that is known. */
  readonly encodingOf: (uri: string) => TextEncoding | undefined;
  readonly client: ClientCapabilities;
  /** Whether the editor has the commands that write a plan's settings. */
  readonly writesSettings: boolean;
  /** Whether the editor shows the titles of groups by itself. */
  readonly showsGroups: boolean;
  readonly settings: () => Settings;
  readonly translate: Translate;
  /** Where the page of a rule is read. */
  readonly rulePage: (code: string) => string;
  /** Called once the client has said that it is ready. A connection itself keeps a single listener. */
  readonly onInitialized: (listener: () => void) => void;
  /** The file as it is now, every edit taken in; undefined for one that is not known. */
  readonly snapshot: (uri: string) => Snapshot | undefined;
  /** Done when the plans' settings have been read: a text may then be judged by itself. */
  readonly configured: Promise<void>;
  /** Done when the folders have been read once: what crosses files is answered after it. */
  readonly indexed: Promise<void>;
  readonly isIndexed: () => boolean;
  /** Called when what is known of other files may have changed. */
  readonly onDidChangeIndex: (listener: () => void) => void;
}

/** A feature's face to the LSP: its capability and its handler stand together. */
export interface Handler {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(context: ServerContext): void;
}

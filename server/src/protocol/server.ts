import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  ServerCapabilities,
  WorkspaceFolder,
} from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  FileOperationPatternKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { bundleFor } from '../l10nBundle';
import { Checker } from '../rules/check';
import { RULES } from '../rules/table';
import { message, translate } from '../text/message';
import type { Host } from '../workspace/host';
import { canonicalUri, folderUri } from '../workspace/uris';
import { Workspace } from '../workspace/workspace';
import type { ServerContext } from './context';
import { DiskEncodings } from './diskEncodings';
import { HANDLERS } from './handlers';
import { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';
import { DEFAULT_SETTINGS, fetchSettings } from './settings';

/** What a client may tell at its start, beside what the LSP has. */
interface InitializationOptions {
  /** The folder that holds the rules' pages, as a URI. */
  readonly rulePages?: string;
  /** The folder in which what was read may be kept from one start to the next, as a URI. */
  readonly cacheFolder?: string;
}

/** Serves one client over a connection until it says `exit`. */
export function startServer(connection: Connection, host: Host): void {
  const workspace = new Workspace(host);
  const documents = new OpenDocuments(workspace);
  documents.listen(connection);
  connection.onInitialize((params) => ({
    capabilities: prepare(connection, host, workspace, documents, params),
    serverInfo: { name: 'shisaku' },
  }));
  connection.listen();
}

function prepare(
  connection: Connection,
  host: Host,
  workspace: Workspace,
  documents: OpenDocuments,
  params: InitializeParams,
): ServerCapabilities {
  const client = params.capabilities;
  const bundle = bundleFor(params.locale ?? '');
  const { rulePages, cacheFolder } = (params.initializationOptions ?? {}) as InitializationOptions;
  let settings: Settings = DEFAULT_SETTINGS;
  const initialized: (() => void)[] = [];
  const listeners: (() => void)[] = [];
  const tellOfIndex = (): void => {
    for (const listener of listeners) listener();
  };
  const encodings = new DiskEncodings(host, documents, tellOfIndex);
  let indexed = false;
  const configured = signal();
  const done = signal();

  const context: ServerContext = {
    connection,
    workspace,
    documents,
    host,
    checker: new Checker(RULES),
    encodingOf: (uri) => encodings.of(uri),
    client,
    settings: () => settings,
    translate: (text) => translate(text, bundle),
    onInitialized: (listener) => initialized.push(listener),
    rulePage: (code) => (rulePages === undefined ? undefined : `${rulePages}/${code}.md`),
    snapshot(given) {
      documents.readAll();
      const uri = canonicalUri(given);
      const file = workspace.file(uri);
      const edition = workspace.editionOf(uri);
      return file && edition && { file, edition };
    },
    configured: configured.given,
    indexed: done.given,
    isIndexed: () => indexed,
    onDidChangeIndex: (listener) => listeners.push(listener),
  };
  workspace.setCacheFolder(cacheFolder);
  workspace.setFolders(urisOf(params.workspaceFolders ?? []));
  for (const handler of HANDLERS) handler.register(context);

  const refreshSettings = async (): Promise<void> => {
    if (!client.workspace?.configuration) return;
    try {
      settings = await fetchSettings(connection);
    } catch (error) {
      connection.console.error(String(error));
    }
    tellOfIndex();
  };
  connection.onDidChangeConfiguration(() => void refreshSettings());
  initialized.push(() => void start());
  connection.onInitialized(() => {
    for (const listener of initialized) listener();
  });
  async function start(): Promise<void> {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type);
    }
    try {
      await refreshSettings();
      await scanFolders(context, configured.give);
    } finally {
      indexed = true;
      configured.give();
      done.give();
      tellOfIndex();
    }
  }
  workspace.onDidChange(tellOfIndex);
  workspace.onDidChange(() => void encodings.readAgain());
  const readFoldersAgain = (): void => {
    void workspace.scan().then(tellOfIndex);
  };
  connection.workspace.onDidRenameFiles(readFoldersAgain);
  connection.workspace.onDidDeleteFiles(readFoldersAgain);
  if (client.workspace?.workspaceFolders) {
    initialized.push(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.changeFolders(urisOf(added), urisOf(removed));
        readFoldersAgain();
      });
    });
  }
  return capabilitiesFor(client);
}

/** @param configured called once the settings of the plans are known: they are read before the first file is */
async function scanFolders(
  { connection, client, workspace, translate: say }: ServerContext,
  configured: () => void,
): Promise<void> {
  const progress = await progressShown(connection, client);
  if (!progress) return workspace.scan(configured);
  progress.begin(say(message('Reading the plans')), 0, undefined, true);
  let shown = 0;
  await workspace.scan(
    (read, of) => {
      configured();
      const percent = Math.floor((read / of) * 100);
      if (percent > shown) progress.report((shown = percent), `${read} / ${of}`);
    },
    () => progress.token.isCancellationRequested,
  );
  progress.done();
}

/** Something that others wait for, given once. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** A client may say that it shows progress and then refuse to. */
async function progressShown(connection: Connection, client: ClientCapabilities) {
  if (!client.window?.workDoneProgress) return undefined;
  try {
    return await connection.window.createWorkDoneProgress();
  } catch {
    return undefined;
  }
}

function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const own: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: FOLDERS }, didDelete: { filters: FOLDERS } },
    },
  };
  return Object.assign(own, ...HANDLERS.map((handler) => handler.capabilities(client))) as ServerCapabilities;
}

/** Watchers tell of files; what happens to whole folders is told so. */
const FOLDERS = [{ pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } }];

function urisOf(folders: readonly WorkspaceFolder[]): string[] {
  return folders.map(({ uri }) => folderUri(uri));
}

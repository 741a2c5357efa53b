import type { ClientCapabilities, Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { bundleFor } from '../text/l10nBundle';
import { Checker } from '../rules/check';
import { RULES } from '../rules/table';
import { translate } from '../text/message';
import type { Host } from '../workspace/disk/host';
import { canonicalUri } from '../workspace/uris';
import { Workspace } from '../workspace/workspace';
import type { ServerContext } from './context';
import { DiskEncodings } from './documents/diskEncodings';
import { FOLDER_CAPABILITIES, foldersAtStart, followFolders } from './startup/folders';
import { HANDLERS } from './handlers/table';
import { Indexing } from './startup/indexing';
import { Listeners } from './startup/listeners';
import { OpenDocuments } from './documents/openDocuments';
import type { InitializationOptions } from './requests/initializationOptions';
import { SettingsKeeper } from './settings/settingsKeeper';

/** What a server has before a client has said who it is. */
type Beginnings = Pick<ServerContext, 'connection' | 'host' | 'workspace' | 'documents' | 'rulePage'>;

/**
 * Serves one client over a connection until it says `exit`.
 * @param rulePages the folder that holds the rules' pages, as a URI
 */
export function startServer(connection: Connection, host: Host, rulePages: string): void {
  const workspace = new Workspace(host);
  const documents = new OpenDocuments(workspace);
  documents.listen(connection);
  connection.onInitialize((params) => {
    serve({ connection, host, workspace, documents, rulePage: (code) => `${rulePages}/${code}.md` }, params);
    return { capabilities: capabilitiesFor(params.capabilities), serverInfo: { name: 'shisaku' } };
  });
  connection.listen();
}

function serve({ connection, host, workspace, documents, rulePage }: Beginnings, params: InitializeParams): void {
  const client = params.capabilities;
  const bundle = bundleFor(params.locale ?? '');
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const { cacheFolder, writesSettings = false, showsGroups = false } = options;
  const initialized = new Listeners();
  const indexChanged = new Listeners();
  const settings = new SettingsKeeper(connection, client, indexChanged.tell);
  const encodings = new DiskEncodings(host, documents, indexChanged.tell);
  const indexing = new Indexing(indexChanged.tell);

  const context: ServerContext = {
    connection,
    workspace,
    documents,
    host,
    checker: new Checker(RULES),
    encodingOf: (uri) => encodings.of(uri),
    client,
    writesSettings,
    showsGroups,
    settings: () => settings.current,
    translate: (text) => translate(text, bundle),
    onInitialized: initialized.add,
    rulePage,
    snapshot(given) {
      documents.readAll();
      const uri = canonicalUri(given);
      const file = workspace.file(uri);
      const edition = workspace.editionOf(uri);
      return file && edition && { file, edition };
    },
    configured: indexing.configured,
    indexed: indexing.done,
    isIndexed: () => indexing.isDone,
    onDidChangeIndex: indexChanged.add,
  };
  workspace.setCacheFolder(cacheFolder);
  followFolders(context, foldersAtStart(params), indexChanged.tell);
  for (const handler of HANDLERS) handler.register(context);
  workspace.onDidChange(indexChanged.tell);
  workspace.onDidChange(() => void encodings.readAgain());
  initialized.add(() => void indexing.start(context, settings.start()));
  connection.onInitialized(initialized.tell);
}

function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const own: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    ...FOLDER_CAPABILITIES,
  };
  return Object.assign(own, ...HANDLERS.map((handler) => handler.capabilities(client))) as ServerCapabilities;
}

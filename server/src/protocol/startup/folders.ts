import type { ServerCapabilities, WorkspaceFolder } from 'vscode-languageserver';
import { FileOperationPatternKind } from 'vscode-languageserver';
import { folderUri } from '../../workspace/uris';
import type { ServerContext } from '../context';

/** Watchers tell of files; what happens to whole folders is told so. */
const FOLDERS = { filters: [{ pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } }] };

export const FOLDER_CAPABILITIES: ServerCapabilities = {
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
  },
};

/** Where a client begins; one of before there were workspace folders tells a single root. */
interface Beginning {
  readonly workspaceFolders?: readonly WorkspaceFolder[] | null;
  readonly rootUri?: string | null;
}

/** The folders that a client begins with. */
export function foldersAtStart({ workspaceFolders, rootUri }: Beginning): string[] {
  if (workspaceFolders) return urisOf(workspaceFolders);
  return rootUri ? [folderUri(rootUri)] : [];
}

/**
 * Takes the client's folders for the workspace's, and reads them again when they change, or folders in them do.
 * @param tell called when they have been read again
 */
export function followFolders(
  { connection, client, workspace, onInitialized }: ServerContext,
  folders: readonly string[],
  tell: () => void,
): void {
  const readAgain = (): void => {
    void workspace.scan().then(tell);
  };
  workspace.setFolders(folders);
  connection.workspace.onDidRenameFiles(readAgain);
  connection.workspace.onDidDeleteFiles(readAgain);
  if (!client.workspace?.workspaceFolders) return;
  onInitialized(() => {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      workspace.changeFolders(urisOf(added), urisOf(removed));
      readAgain();
    });
  });
}

function urisOf(folders: readonly WorkspaceFolder[]): string[] {
  return folders.map(({ uri }) => folderUri(uri));
}

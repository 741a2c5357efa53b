import type { TextDocumentEdit, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { append } from '../../base/append';
import type { Fix } from '../../rules/rule';
import type { ServerContext } from '../context';

type Editor = Pick<ServerContext, 'client' | 'documents'>;

/** The edits as the editor takes them; with the versions they were made for where it compares these, so that none meets a later text. */
export function workspaceEditOf(edits: Fix['edits'], { client, documents }: Editor): WorkspaceEdit {
  const changes: Record<string, LspTextEdit[]> = {};
  for (const { uri, edits: inFile } of edits) append((changes[uri] ??= []), inFile);
  if (client.workspace?.workspaceEdit?.documentChanges !== true) return { changes };
  const documentChanges = Object.entries(changes).map(([uri, inFile]): TextDocumentEdit => {
    return { textDocument: { uri, version: documents.version(uri) ?? null }, edits: inFile };
  });
  return { documentChanges };
}

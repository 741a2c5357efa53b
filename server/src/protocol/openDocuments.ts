import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from '../workspace/uris';
import type { Workspace } from '../workspace/workspace';

/**
 * The editor's documents. An edit only notes that the text has changed; it is read when something is asked, so that a
 * burst of edits is read once.
 */
export class OpenDocuments {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly unread = new Set<string>();
  private readonly listeners: ((uri: string) => void)[] = [];

  constructor(private readonly workspace: Workspace) {
    this.documents.onDidChangeContent(({ document }) => {
      this.unread.add(document.uri);
      this.tell(document.uri);
    });
    this.documents.onDidClose(({ document }) => {
      this.unread.delete(document.uri);
      void this.workspace.close(canonicalUri(document.uri)).then(() => {
        this.tell(document.uri);
      });
    });
  }

  listen(connection: Connection): void {
    this.documents.listen(connection);
  }

  /** Called after each change, opening and closing. */
  onDidChange(listener: (uri: string) => void): void {
    this.listeners.push(listener);
  }

  /** Reads every text that has changed since it was last read. */
  readAll(): void {
    for (const uri of this.unread) {
      const document = this.documents.get(uri);
      if (document) this.workspace.open(canonicalUri(uri), document.getText());
    }
    this.unread.clear();
  }

  version(uri: string): number | undefined {
    return this.documents.get(uri)?.version;
  }

  uris(): string[] {
    return this.documents.keys();
  }

  private tell(uri: string): void {
    for (const listener of this.listeners) listener(uri);
  }
}

import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import type { Passage } from '../../text/passages';
import { editPassages, passageOf } from '../../text/passages';
import { canonicalUri } from '../../workspace/uris';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Workspace } from '../../workspace/workspace';
import { whenQuiet } from '../turns/whenQuiet';

/**
 * The editor's documents. An edit only notes that the text has changed; it is read when something is asked, or when no
 * more edits come, so that a burst of them is read once.
 */
export class OpenDocuments {
  private readonly documents = new TextDocuments<OpenDocument>({
    create: (uri, _language, version, text) => new OpenDocument(uri, version, text),
    update(document, changes, version) {
      document.change(changes, version);
      return document;
    },
  });
  private readonly unread = new Set<string>();
  private readonly listeners: ((uri: string) => void)[] = [];
  /** Most questions come a little after the edit: the text has been read by then. */
  private readonly readAhead = whenQuiet(() => {
    this.readAll();
  });

  constructor(private readonly workspace: Workspace) {
    this.documents.onDidChangeContent(({ document }) => {
      this.unread.add(document.uri);
      this.readAhead();
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
      if (document) document.wasReadAs(this.workspace.open(canonicalUri(uri), document.passages));
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

/** A document as the editor has it: the blocks that were read of it, and between them what was edited since. */
class OpenDocument {
  passages: readonly Passage[];

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    assertText(uri, text);
    this.passages = [passageOf(text)];
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.passages = changes.reduce<readonly Passage[]>((passages, change) => {
      assertText(change.text);
      return 'range' in change
        ? editPassages(passages, { range: change.range, newText: change.text })
        : [passageOf(change.text)];
    }, this.passages);
    this.version = version;
  }

  wasReadAs({ document }: PlanFile): void {
    this.passages = document.blocks.map(({ block }) => block);
  }
}

/** A client may send anything: what is no text is refused when it comes, and not met again by whoever reads it. */
function assertText(...texts: readonly unknown[]): void {
  if (texts.some((text) => typeof text !== 'string')) throw new TypeError('a document’s name and its text are strings');
}

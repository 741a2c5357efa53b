import type { Tab, TextDocumentContentProvider } from 'vscode';
import { EventEmitter, TabInputTextDiff, Uri, window } from 'vscode';
import { ROLLOVER_TEXT } from '../../../server/src/protocol/requests/rollover';
import { PREVIEW_SCHEME } from '../editor/documentKinds';
import type { ServerLink } from '../serverLink/serverLink';

/** The files of the new edition as they would be with what is chosen now. */
export class ResultDocuments implements TextDocumentContentProvider {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly shown = new Set<string>();

  constructor(
    private readonly server: ServerLink,
    private readonly chosen: () => string[],
  ) {}

  /** By its name it only looks like a plan: what is not written yet must not be counted among the editions. */
  uriOf(path: string): Uri {
    return Uri.from({ scheme: PREVIEW_SCHEME, path: `/${path}.shisaku-preview`, query: path });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    this.shown.add(uri.toString());
    const text = await this.server.request(ROLLOVER_TEXT, {
      path: uri.query,
      chosen: this.chosen(),
    });
    return text ?? '';
  }

  /** They will not come to be, or are there: what shows them would be empty, or of another roll-over, from now on. */
  async close(): Promise<void> {
    await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(showsResult));
  }

  refresh(): void {
    for (const uri of this.shown) this.changed.fire(Uri.parse(uri));
  }
}

function showsResult({ input }: Tab): boolean {
  return input instanceof TabInputTextDiff && input.modified.scheme === PREVIEW_SCHEME;
}

import type { TreeView } from 'vscode';
import { commands, l10n, Uri, window } from 'vscode';
import type { ComparedItem } from '../../../server/src/protocol/viewItems/comparisonItem';
import type { CompareParams } from '../../../server/src/protocol/requests/compare';
import { RECORD_RENAMING } from '../../../server/src/protocol/requests/renaming';
import {
  COMPARE,
  COMPARE_PAPER,
  COMPARE_REPORT,
  COMPARISON_CHANGED,
} from '../../../server/src/protocol/requests/compare';
import type { EditionElement } from '../editions/chooseEdition';
import { loadWordTools } from '../editor/loadWordTools';
import { saveReport } from '../editor/saveReport';
import { tellAbove } from '../editor/tellAbove';
import { writeConfig } from '../editor/writeConfig';
import type { ServerLink } from '../serverLink/serverLink';
import { typefaceFor } from '../editor/typeface';
import type { ComparisonElement } from './comparisonProvider';
import { ComparisonProvider } from './comparisonProvider';
import { openBeside } from './openBeside';
import { pickEditions } from './pickEditions';

/** Two editions compared: a tree of what has changed, each place of which opens both texts side by side. */
export class ComparisonView {
  private readonly provider = new ComparisonProvider();
  private compared: CompareParams | undefined;
  readonly tree: TreeView<ComparisonElement>;

  constructor(private readonly server: ServerLink) {
    this.tree = window.createTreeView('shisaku.comparison', { treeDataProvider: this.provider, showCollapseAll: true });
    server.onNotification(COMPARISON_CHANGED, () => void this.refresh());
  }

  async start(element: EditionElement): Promise<void> {
    const pair = await pickEditions(this.server, element);
    if (!pair) return;
    this.compared = pair;
    // The view asks for its rows as it appears: rows that change then have lost their commands for a moment.
    await this.refresh();
    if (this.compared !== pair) return;
    await commands.executeCommand('setContext', 'shisaku.comparison.active', true);
    await commands.executeCommand('shisaku.comparison.focus');
  }

  async refresh(): Promise<void> {
    const { compared } = this;
    if (!compared) return;
    const item = await this.server.request(COMPARE, compared);
    // A person may want to see others by now, whose answer may have come already.
    if (this.compared !== compared) return;
    if (!item) {
      this.close();
      return;
    }
    this.provider.show(item);
    tellAbove(
      this.tree,
      item.groups.length > 0 ? item.summary : l10n.t('Nothing has changed between the two editions.'),
    );
  }

  close(): void {
    this.compared = undefined;
    this.provider.show(undefined);
    void commands.executeCommand('setContext', 'shisaku.comparison.active', false);
  }

  open({ before, after }: ComparedItem): Promise<void> {
    return openBeside(before, after);
  }

  /** Writes the 新旧対照表 where a person wants it: as a page to print, a table for Excel, or Markdown. */
  async saveReport(): Promise<void> {
    if (!this.compared) return;
    const compared = this.compared;
    await saveReport(
      {
        title: l10n.t('Save the comparison table'),
        folder: Uri.joinPath(Uri.parse(compared.after.root), '..'),
        fileName: '新旧対照表',
        formats: ['docx', 'html', 'csv', 'md'],
      },
      (format) =>
        format === 'docx' ? this.wordFile(compared) : this.server.request(COMPARE_REPORT, { ...compared, format }),
    );
  }

  private async wordFile(compared: CompareParams): Promise<Uint8Array | null> {
    const [word, paper] = await Promise.all([loadWordTools(), this.server.request(COMPARE_PAPER, compared)]);
    return paper && word.comparisonDocx(paper, typefaceFor(Uri.parse(compared.after.root)));
  }

  /** A person says that the one programme has become the other: it is written into the settings of the new edition. */
  async confirmRenaming({ candidate }: ComparedItem): Promise<void> {
    if (!candidate || !this.compared) return;
    const proposed = await this.server.request(RECORD_RENAMING, { edition: this.compared.after, ...candidate });
    await writeConfig(proposed);
  }
}

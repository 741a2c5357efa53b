import type { TreeView } from 'vscode';
import { commands, l10n, Uri, window } from 'vscode';
import type { ComparedItem } from '../../../server/src/protocol/items/comparisonItem';
import type { EditionItem } from '../../../server/src/protocol/items/editionItem';
import type { CompareParams } from '../../../server/src/protocol/requests';
import {
  COMPARE,
  COMPARE_RENAMED,
  COMPARE_PAPER,
  COMPARE_REPORT,
  COMPARISON_CHANGED,
  LAST_YEAR,
} from '../../../server/src/protocol/requests';
import type { EditionElement } from '../editions/chooseEdition';
import { knownEditions, pickEdition, pointedAt } from '../editions/chooseEdition';
import { bytesOf } from '../editor/bytesOf';
import { loadWordTools } from '../editor/loadWordTools';
import { saveReport } from '../editor/saveReport';
import { writeOrTell } from '../editor/writeOrTell';
import type { ServerLink } from '../serverLink/serverLink';
import { typefaceFor } from '../editor/typeface';
import type { ComparisonElement } from './comparisonProvider';
import { ComparisonProvider } from './comparisonProvider';
import { openBeside, openLastYearBeside } from './openBeside';

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
    const pair = await this.pick(element);
    if (!pair) return;
    this.compared = pair;
    await commands.executeCommand('setContext', 'shisaku.comparison.active', true);
    await this.refresh();
    await commands.executeCommand('shisaku.comparison.focus');
  }

  async refresh(): Promise<void> {
    if (!this.compared) return;
    const item = await this.server.request(COMPARE, this.compared);
    if (!item) {
      this.close();
      return;
    }
    this.tree.message = item.groups.length > 0 ? item.summary : l10n.t('Nothing has changed between the two editions.');
    this.provider.show(item);
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
        name: '新旧対照表',
        forms: ['docx', 'html', 'csv', 'md'],
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
    const config = await this.server.request(COMPARE_RENAMED, {
      edition: this.compared.after,
      ...candidate,
    });
    if ('refused' in config) void window.showErrorMessage(config.refused);
    else await writeOrTell(Uri.parse(config.uri), bytesOf(config.base64), true);
  }

  /** What stood last year for what the cursor is on, beside it. */
  async openLastYear(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { line, character } = editor.selection.active;
    const found = await this.server.request(LAST_YEAR, {
      uri: editor.document.uri.toString(),
      position: { line, character },
    });
    if ('refused' in found) void window.showInformationMessage(found.refused);
    else await openLastYearBeside(editor, found);
  }

  /** The edition in the editor against last year's, where both are open; else the two that a person picks. */
  private async pick(element: EditionElement): Promise<CompareParams | undefined> {
    const editions = await knownEditions(this.server);
    if (editions.length < 2) {
      void window.showInformationMessage(l10n.t('Open a folder that holds two editions of a plan to compare them.'));
      return undefined;
    }
    const after = pointedAt(editions, element) ?? (await pickEdition(activeFirst(editions), l10n.t('The new edition')));
    if (!after) return undefined;
    const others = editions.filter((edition) => edition !== after);
    const before =
      others.length === 1 ? others[0] : await pickEdition(latestBefore(others, after), l10n.t('The old edition'));
    return before && { before: keyOf(before), after: keyOf(after) };
  }
}

function keyOf({ root, fiscalYear }: EditionItem) {
  return { root, fiscalYear };
}

function activeFirst(editions: readonly EditionItem[]): EditionItem[] {
  const active = window.activeTextEditor?.document.uri.toString() ?? '';
  return [...editions].sort((one, other) => Number(other.files.includes(active)) - Number(one.files.includes(active)));
}

/** The years before first, the nearest of them above. */
function latestBefore(editions: readonly EditionItem[], { fiscalYear }: EditionItem): EditionItem[] {
  const rank = (edition: EditionItem) =>
    edition.fiscalYear < fiscalYear ? fiscalYear - edition.fiscalYear : edition.fiscalYear + 1;
  return [...editions].sort((one, other) => rank(one) - rank(other));
}

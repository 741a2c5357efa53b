import type { TreeView } from 'vscode';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { RolloverPlanParams } from '../../../server/src/protocol/requests/rollover';
import {
  ROLLOVER_CHANGED,
  ROLLOVER_FILES,
  ROLLOVER_MADE,
  ROLLOVER_PLAN,
} from '../../../server/src/protocol/requests/rollover';
import type { RolloverItem } from '../../../server/src/protocol/viewItems/rolloverItem';
import { fiscalYearNamed } from '../../../server/src/text/years/fiscalYearNamed';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { isThere } from '../editor/files';
import { tellAbove } from '../editor/tellAbove';
import type { ServerLink } from '../serverLink/serverLink';
import { chooseNewFolder } from './chooseNewFolder';
import { offerMade } from './offerMade';
import { ResultDocuments } from './resultDocuments';
import type { RolloverElement } from './rolloverProvider';
import { RolloverProvider } from './rolloverProvider';
import { writeEdition } from './writeEdition';

/** A roll-over from the question for the year to the new folder: nothing is written until a person accepts it. */
export class RolloverView {
  private readonly provider = new RolloverProvider();
  private asked: RolloverPlanParams | undefined;
  private planned: RolloverItem | undefined;
  private newFolder = Uri.file('/');
  private isMaking = false;
  readonly tree: TreeView<RolloverElement>;
  readonly results: ResultDocuments;

  constructor(private readonly server: ServerLink) {
    this.results = new ResultDocuments(server, () => this.provider.chosen);
    this.tree = window.createTreeView('shisaku.rollover', {
      treeDataProvider: this.provider,
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    server.onNotification(ROLLOVER_CHANGED, () => void this.refresh());
  }

  async start(element: EditionElement): Promise<void> {
    const edition = await chooseEdition(this.server, l10n.t('Which edition shall be rolled over?'), element);
    if (!edition) return;
    const to = await window.showInputBox({
      title: l10n.t('Roll over to the next year'),
      prompt: l10n.t('The fiscal year of the new edition. What would change is shown before anything is written.'),
      value: edition.nextYear,
      validateInput: (value) =>
        fiscalYearNamed(value, edition.fiscalYear) === undefined
          ? l10n.t('“{0}” is no fiscal year. Write it as 2012, 平成24年度 or H24.', value)
          : undefined,
    });
    if (to === undefined) return;
    const asked = { edition, to };
    const answer = await this.server.request(ROLLOVER_PLAN, asked);
    if ('refused' in answer) {
      void window.showErrorMessage(answer.refused);
      return;
    }
    this.asked = asked;
    this.show(answer);
    await commands.executeCommand('shisaku.rollover.focus');
  }

  take(element: RolloverElement, isTaken: boolean): void {
    this.provider.take(element, isTaken);
    this.results.refresh();
  }

  cancel(): void {
    this.show(undefined);
  }

  async chooseFolder(): Promise<void> {
    const chosen = await chooseNewFolder(this.newFolder);
    if (!chosen) return;
    this.newFolder = chosen;
    this.tellFolder();
  }

  async accept(): Promise<void> {
    if (this.planned && !(await this.isTaken())) await this.make();
  }

  /** A person may click twice, or cancel or begin another one while the files are made. */
  private async make(): Promise<void> {
    const { planned, asked, newFolder } = this;
    if (!planned || this.isMaking) return;
    this.isMaking = true;
    const isMade = await this.write(newFolder).finally(() => (this.isMaking = false));
    if (!isMade) return;
    if (this.asked === asked) this.show(undefined);
    await offerMade(newFolder, planned.to, planned.files[0]?.newPath);
  }

  /** @returns whether the new edition stands in its folder */
  private async write(newFolder: Uri): Promise<boolean> {
    const files = await this.server.request(ROLLOVER_FILES, {
      chosen: this.provider.chosen,
      newFolder: newFolder.toString(),
    });
    if ('refused' in files) {
      void window.showErrorMessage(files.refused);
      return false;
    }
    if (!(await writeEdition(newFolder, files))) return false;
    await this.server.request(ROLLOVER_MADE, {
      newFolder: newFolder.toString(),
      paths: files.map(({ path }) => path),
    });
    return true;
  }

  /** The plan may be edited while its changes are shown: they are shown anew, and what was left is left. */
  private async refresh(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    const answer = await this.server.request(ROLLOVER_PLAN, asked);
    if (asked !== this.asked || 'refused' in answer) return;
    this.planned = answer;
    this.provider.update(answer);
    this.results.refresh();
  }

  async showResult({ file: { uri, path, newPath } }: RolloverElement): Promise<void> {
    const title = l10n.t('{0} (as it is ↔ rolled over)', newPath);
    await commands.executeCommand('vscode.diff', Uri.parse(uri), this.results.uriOf(path), title);
  }

  private show(item: RolloverItem | undefined): void {
    this.planned = item;
    if (item) this.newFolder = Uri.parse(item.newFolder);
    else this.asked = undefined;
    void this.results.close();
    this.provider.show(item);
    this.results.refresh();
    this.tellFolder();
    void commands.executeCommand('setContext', 'shisaku.rollover.active', item !== undefined);
  }

  private tellFolder(): void {
    if (!this.planned) return;
    const { from, to } = this.planned;
    tellAbove(
      this.tree,
      l10n.t(
        '{0}: untick what is not to change, then accept with ✓. Nothing is written before. New folder: {1}',
        `${from} → ${to}`,
        workspace.asRelativePath(this.newFolder),
      ),
    );
  }

  /** Whether the new folder is there already; then a person may name another one. */
  private async isTaken(): Promise<boolean> {
    if (!(await isThere(this.newFolder))) return false;
    const other = l10n.t('Choose another folder');
    const said = l10n.t('“{0}” is there already, and is never written over.', workspace.asRelativePath(this.newFolder));
    if ((await window.showWarningMessage(said, other)) === other) await this.chooseFolder();
    return true;
  }
}

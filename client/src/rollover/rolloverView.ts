import type { TreeView } from 'vscode';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { RolloverPlanParams } from '../../../server/src/protocol/requests';
import { ROLLOVER_CHANGED, ROLLOVER_FILES, ROLLOVER_MADE, ROLLOVER_PLAN } from '../../../server/src/protocol/requests';
import type { RolloverItem } from '../../../server/src/protocol/items/rolloverItem';
import { reasonOf } from '../../../server/src/text/reasonOf';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { bytesOf } from '../editor/bytesOf';
import { isThere, writeNewFolder } from '../editor/files';
import type { ServerLink } from '../serverLink/serverLink';
import { folderNamed } from './folderNamed';
import { ResultDocuments } from './resultDocuments';
import type { RolloverElement } from './rolloverProvider';
import { RolloverProvider } from './rolloverProvider';

/** A roll-over from the question for the year to the new folder: nothing is written until a person accepts it. */
export class RolloverView {
  private readonly provider = new RolloverProvider();
  private asked: RolloverPlanParams | undefined;
  private planned: RolloverItem | undefined;
  private newFolder = Uri.file('/');
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
    const proposed = this.newFolder;
    const named = (typed: string) => sameKindOf(proposed, folderNamed(typed, pathOf(proposed)));
    const typed = await window.showInputBox({
      title: l10n.t('Folder of the new edition'),
      prompt: l10n.t('A folder that is not there yet: a name, or a whole path.'),
      value: pathOf(proposed),
      validateInput: async (value) =>
        (await isThere(named(value))) ? l10n.t('This folder is there already.') : undefined,
    });
    if (typed === undefined) return;
    this.newFolder = named(typed);
    this.tellFolder();
  }

  async accept(): Promise<void> {
    if (!this.planned || (await this.isTaken())) return;
    const files = await this.server.request(ROLLOVER_FILES, {
      chosen: this.provider.chosen,
      newFolder: this.newFolder.toString(),
    });
    if ('refused' in files) {
      void window.showErrorMessage(files.refused);
      return;
    }
    try {
      await writeNewFolder(
        this.newFolder,
        files.map(({ path, base64 }) => ({ path, bytes: bytesOf(base64) })),
      );
    } catch (error) {
      const folder = workspace.asRelativePath(this.newFolder);
      void window.showErrorMessage(
        l10n.t(
          'The folder “{0}” could not be made ({1}). Check that you may write there, or name another folder.',
          folder,
          reasonOf(error),
        ),
      );
      return;
    }
    await this.server.request(ROLLOVER_MADE, {
      newFolder: this.newFolder.toString(),
      paths: files.map(({ path }) => path),
    });
    const { to, files: rolled } = this.planned;
    this.show(undefined);
    await this.tellMade(to, rolled[0]?.newPath);
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
    if (item) {
      this.newFolder = Uri.parse(item.newFolder);
    } else {
      this.asked = undefined;
      void this.results.close();
    }
    this.tellFolder();
    this.provider.show(item);
    void commands.executeCommand('setContext', 'shisaku.rollover.active', item !== undefined);
  }

  private tellFolder(): void {
    if (!this.planned) return;
    const { from, to } = this.planned;
    this.tree.message = l10n.t(
      '{0}: untick what is not to change, then accept with ✓. Nothing is written before. New folder: {1}',
      `${from} → ${to}`,
      workspace.asRelativePath(this.newFolder),
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

  private async tellMade(year: string, firstPath: string | undefined): Promise<void> {
    const open = l10n.t('Open');
    const add = l10n.t('Add to the workspace');
    const isInside = workspace.getWorkspaceFolder(this.newFolder) !== undefined;
    const said = l10n.t('The edition of {0} is in “{1}”.', year, workspace.asRelativePath(this.newFolder));
    const answer = await window.showInformationMessage(said, open, ...(isInside ? [] : [add]));
    if (answer === add) {
      workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri: this.newFolder });
    }
    if (answer === open && firstPath !== undefined) {
      await window.showTextDocument(Uri.joinPath(this.newFolder, firstPath));
    }
  }
}

/** A path as the person's system writes it. */
function pathOf(folder: Uri): string {
  return folder.scheme === 'file' ? folder.fsPath : folder.path;
}

function sameKindOf(folder: Uri, path: string): Uri {
  return folder.scheme === 'file' ? Uri.file(path) : folder.with({ path });
}

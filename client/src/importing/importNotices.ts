import type { OutputChannel, Uri } from 'vscode';
import { l10n, window } from 'vscode';
import type { ImportNotice } from '../../../server/src/word/intoPlan/importNotice';
import { nameOf } from '../editor/files';
import { say } from '../editor/say';

/** Shows what a person should look at after an import: a line each, with its place in the plan. */
export class ImportNotices {
  private channel: OutputChannel | undefined;

  /** Says that a plan was made, and offers what there is to look at. */
  async tell(plan: Uri, notices: readonly ImportNotice[]): Promise<void> {
    if (notices.length === 0) {
      void window.showInformationMessage(l10n.t('“{0}” was made of the Word file.', nameOf(plan)));
      return;
    }
    this.write(plan, notices);
    const show = l10n.t('Show what to look at');
    const said = l10n.t('“{0}” was made of the Word file. Look at {1} places.', nameOf(plan), notices.length);
    if ((await window.showInformationMessage(said, show)) === show) this.channel?.show();
  }

  dispose(): void {
    this.channel?.dispose();
  }

  private write(plan: Uri, notices: readonly ImportNotice[]): void {
    this.channel ??= window.createOutputChannel(l10n.t('Shisaku: Import'));
    for (const { line, message } of notices) {
      this.channel.appendLine(`${plan.fsPath}${line === undefined ? '' : `:${line + 1}`}  ${say(message)}`);
    }
  }
}

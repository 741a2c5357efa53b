import type { Disposable, TextEditor, WebviewPanel } from 'vscode';
import { l10n, Position, Range, ViewColumn, window, workspace } from 'vscode';
import { planConfigOf } from '../editions/planRootOf';
import { LANGUAGE } from '../editor/documentKinds';
import { nameOf } from '../editor/files';
import { loadWordTools } from '../editor/loadWordTools';
import { typefaceFor } from '../editor/typeface';

/** The command that a click on a block runs. */
export const GO_TO = 'shisaku.printPreview.goTo';

/** As soon as a person pauses. */
const QUIET_MS = 150;

/**
 * The sheets that the cursor stands on, as they will be printed, beside the text. A click on them leads to
 * the text. The page runs no script: it is made anew where the text or the cursor's place is another.
 */
export class PrintPreview implements Disposable {
  static readonly viewType = 'shisaku.printPreview';

  private panel: WebviewPanel | undefined;
  private editor: TextEditor | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners: readonly Disposable[];

  constructor() {
    this.listeners = [
      window.onDidChangeActiveTextEditor((editor) => {
        this.follow(editor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.follow(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.editor?.document) this.follow(this.editor);
      }),
    ];
  }

  show(): void {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE) {
      void window.showInformationMessage(l10n.t('Open a plan first: the one in the editor is previewed.'));
      return;
    }
    if (this.panel) this.panel.reveal(undefined, true);
    else this.panel = this.open(titleFor(editor));
    this.follow(editor);
  }

  /** To the line whose block has been clicked, in the editor that is previewed. */
  async goTo(line: number): Promise<void> {
    if (!this.editor) return;
    const { document, viewColumn } = this.editor;
    const { lineNumber, firstNonWhitespaceCharacterIndex } = document.lineAt(Math.min(line, document.lineCount - 1));
    const place = new Position(lineNumber, firstNonWhitespaceCharacterIndex);
    await window.showTextDocument(document, { ...(viewColumn && { viewColumn }), selection: new Range(place, place) });
  }

  private open(title: string): WebviewPanel {
    const panel = window.createWebviewPanel(
      PrintPreview.viewType,
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: false, enableCommandUris: [GO_TO], localResourceRoots: [] },
    );
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    return panel;
  }

  /** What is no plan leaves the preview as it is. */
  private follow(editor: TextEditor | undefined): void {
    if (!this.panel || editor?.document.languageId !== LANGUAGE) return;
    this.editor = editor;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.print(editor), QUIET_MS);
  }

  private async print(editor: TextEditor): Promise<void> {
    const { document, selection } = editor;
    const [word, { form }] = await Promise.all([loadWordTools(), planConfigOf(document.uri)]);
    // The settings may come when another plan is followed already.
    if (!this.panel || editor !== this.editor) return;
    const { line } = selection.active;
    const page = word.printPreview(document.getText(), form, { line, linkTo }, typefaceFor(document));
    this.panel.title = titleFor(editor);
    if (this.panel.webview.html !== page) this.panel.webview.html = page;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
    this.panel?.dispose();
  }
}

function linkTo(line: number): string {
  return `command:${GO_TO}?${encodeURIComponent(JSON.stringify([line]))}`;
}

function titleFor({ document }: TextEditor): string {
  return l10n.t('Print Preview: {0}', nameOf(document.uri));
}

import type { ExtensionContext, TextEditor, TextEditorDecorationType } from 'vscode';
import { Range, ThemeColor, window, workspace } from 'vscode';
import { GROUP_TITLES, GROUP_TITLES_CHANGED } from '../../../server/src/protocol/requests/groupTitles';
import { isPlan } from '../editor/documentKinds';
import type { ServerLink } from '../serverLink/serverLink';

/**
 * Shows a group's title above its first measure, in the looks of an inlay hint. It is none: VS Code asks for hints only near
 * what is on the screen, so the line that stays on top in a later measure would be blank.
 */
export function registerGroupTitles(context: ExtensionContext, server: ServerLink): void {
  const look = window.createTextEditorDecorationType({
    after: {
      color: new ThemeColor('editorInlayHint.foreground'),
      backgroundColor: new ThemeColor('editorInlayHint.background'),
    },
  });
  const showAll = (): void => {
    for (const editor of window.visibleTextEditors) void show(server, editor, look);
  };
  server.onNotification(GROUP_TITLES_CHANGED, showAll);
  context.subscriptions.push(
    look,
    window.onDidChangeVisibleTextEditors(showAll),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('editor.inlayHints')) showAll();
    }),
  );
  showAll();
}

async function show(server: ServerLink, editor: TextEditor, look: TextEditorDecorationType): Promise<void> {
  const { document } = editor;
  if (!isPlan(document)) return;
  const { version } = document;
  const titles = await server.request(GROUP_TITLES, { uri: document.uri.toString() });
  // What has been typed meanwhile is told of anew.
  if (document.version !== version) return;
  const hints = workspace.getConfiguration('editor', document).get('inlayHints.enabled', 'on');
  const shown = titles.map(({ position: { line, character }, title }) => ({
    range: new Range(line, character, line, character),
    renderOptions: { after: { contentText: title } },
  }));
  editor.setDecorations(look, hints.startsWith('on') ? shown : []);
}

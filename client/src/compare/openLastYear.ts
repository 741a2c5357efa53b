import { window } from 'vscode';
import { LAST_YEAR } from '../../../server/src/protocol/requests/lastYear';
import type { ServerLink } from '../serverLink/serverLink';
import { openLastYearBeside } from './openBeside';

/** What stood last year for what the cursor is on, beside it. */
export async function openLastYear(server: ServerLink): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const found = await server.request(LAST_YEAR, {
    uri: editor.document.uri.toString(),
    position: { line, character },
  });
  if ('refused' in found) void window.showInformationMessage(found.refused);
  else await openLastYearBeside(editor, found);
}

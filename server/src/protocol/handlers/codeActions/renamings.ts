import type { CodeAction, Position } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { formerNamesAt } from '../../../features/lastYear/formerNames';
import type { Snapshot } from '../../../features/snapshot';
import { message } from '../../../text/message';
import type { ServerContext } from '../../context';
import type { RenamingParams } from '../../requests/renaming';

export const RENAMING_KIND = `${CodeActionKind.Refactor}.recordRenaming`;

/** What a programme may have been called last year, to be recorded as its former name (改称). */
export function renamings(
  { translate, writesSettings, workspace }: ServerContext,
  snapshot: Snapshot,
  position: Position,
): CodeAction[] {
  const { root, fiscalYear } = snapshot.edition;
  const found = writesSettings && workspace.mayHoldSettings(root) ? formerNamesAt(snapshot, position) : undefined;
  if (!found || fiscalYear === undefined) return [];
  const { name: to, former } = found;
  return former.map((from) => {
    const title = translate(message('Record that “{0}” was called “{1}” last year', to, from));
    const params: RenamingParams = { edition: { root, fiscalYear }, from, to };
    return { title, kind: RENAMING_KIND, command: { title, command: 'shisaku.recordRenaming', arguments: [params] } };
  });
}

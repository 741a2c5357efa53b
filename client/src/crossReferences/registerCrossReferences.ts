import type { ExtensionContext } from 'vscode';
import { l10n, window } from 'vscode';
import { CROSS_REFERENCES, CROSS_REFERENCES_CHANGED } from '../../../server/src/protocol/requests/crossReferences';
import type { PlanCursor } from '../editor/planCursor';
import { tellAbove } from '../editor/tellAbove';
import type { ServerLink } from '../serverLink/serverLink';
import { CrossReferencesProvider } from './crossReferencesProvider';

/** All that the plans say, here and elsewhere, of what is under the cursor. */
export function registerCrossReferences(context: ExtensionContext, server: ServerLink, cursor: PlanCursor): void {
  const provider = new CrossReferencesProvider();
  const view = window.createTreeView('shisaku.crossReferences', { treeDataProvider: provider });
  let turn = 0;

  async function update(): Promise<void> {
    if (!view.visible) return;
    const mine = ++turn;
    const { place } = cursor;
    const found = place ? await server.request(CROSS_REFERENCES, place) : null;
    if (mine !== turn) return;
    provider.show(found);
    view.description = found?.subject ?? '';
    tellAbove(
      view,
      found
        ? ''
        : l10n.t(
            'Put the cursor on a programme, a measure, a group, an overview sentence or a note to see what is connected with it.',
          ),
    );
  }

  const updateNow = (): void => void update();
  context.subscriptions.push(
    view,
    view.onDidChangeVisibility(updateNow),
    cursor.onDidRest(updateNow),
    server.onNotification(CROSS_REFERENCES_CHANGED, updateNow),
  );
  updateNow();
}

import type { CancellationToken } from 'vscode-languageserver';
import { crossReferencesAt } from '../features/crossReferences';
import type { PlanTreeFilter } from '../features/planTreeFilter';
import { nodeOfId, pathToPlace } from '../features/planTreeNode';
import type { Handler } from './context';
import type { CrossReferenceItems, Place } from './crossReferenceItem';
import { crossReferenceItems } from './crossReferenceItem';
import { later } from './later';
import { PlansNow } from './plansNow';
import type { PlanTreeItem } from './planTreeItem';
import { planTreeItem } from './planTreeItem';

/** `shisaku/planTree`: the nodes below one, or those at the top. */
export interface PlanTreeParams {
  readonly parent?: string;
  readonly filter?: PlanTreeFilter;
}

/** `shisaku/planTreePath`: the nodes on the way to a place, from the top. */
export interface PlanTreePathParams extends Place {
  readonly filter?: PlanTreeFilter;
}

const TELL_AFTER_MS = 250;

/**
 * What the views of the side bar show. `shisaku/plansChanged` is sent to clients that have asked since they were last
 * told: others never hear of it.
 */
export const planViews: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, documents, snapshot, indexed, translate } = context;
    let plans = new PlansNow(context);
    let hasAsked = false;
    const tell = later(TELL_AFTER_MS, () => {
      if (!hasAsked) return;
      hasAsked = false;
      void connection.sendNotification('shisaku/plansChanged');
    });
    const renew = (): void => {
      plans = new PlansNow(context);
      tell();
    };
    documents.onDidChange(renew);
    context.onDidChangeIndex(renew);

    async function upToDate(): Promise<PlansNow> {
      hasAsked = true;
      await indexed;
      documents.readAll();
      return plans;
    }

    connection.onRequest(
      'shisaku/planTree',
      async ({ parent, filter }: PlanTreeParams, token: CancellationToken): Promise<PlanTreeItem[]> => {
        const { nodes, isOpened } = await (await upToDate()).tree(filter, token);
        const below = parent === undefined ? nodes : (nodeOfId(nodes, parent)?.children() ?? []);
        return below.map((node) => planTreeItem(node, isOpened(node), translate));
      },
    );
    connection.onRequest(
      'shisaku/planTreePath',
      async ({ uri, position, filter }: PlanTreePathParams, token: CancellationToken): Promise<PlanTreeItem[]> => {
        const { nodes, isOpened } = await (await upToDate()).tree(filter, token);
        return pathToPlace(nodes, uri, position).map((node) => planTreeItem(node, isOpened(node), translate));
      },
    );
    connection.onRequest('shisaku/crossReferences', async (place: Place): Promise<CrossReferenceItems | null> => {
      await upToDate();
      const current = snapshot(place.uri);
      const found = current && crossReferencesAt(current, place.position);
      return found ? crossReferenceItems(found, place, current.edition.config.form, translate) : null;
    });
  },
};

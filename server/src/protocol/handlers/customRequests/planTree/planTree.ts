import { nodeOfId, pathToPlace } from '../../../../features/planTree/planTreeNode';
import { answer } from '../../../answering/answer';
import { changeNotifier } from '../../../answering/changeNotifier';
import type { Handler } from '../../../context';
import { PLAN_TREE, PLAN_TREE_CHANGED, PLAN_TREE_PATH } from '../../../requests/planTree';
import { planTreeItem } from '../../../viewItems/planTreeItem';
import { CurrentPlanTree } from './currentPlanTree';

/** What the view of the plans shows. */
export const planTree: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, documents, indexed, translate } = context;
    let current = new CurrentPlanTree(context);
    const renew = (): void => {
      current = new CurrentPlanTree(context);
    };
    documents.onDidChange(renew);
    context.onDidChangeIndex(renew);
    const hasAsked = changeNotifier(context, PLAN_TREE_CHANGED);

    async function upToDate(): Promise<CurrentPlanTree> {
      hasAsked();
      await indexed;
      documents.readAll();
      return current;
    }

    answer(connection, PLAN_TREE, async ({ parent, filter }, token) => {
      const { nodes, isOpened } = await (await upToDate()).tree(filter, token);
      const below = parent === undefined ? nodes : (nodeOfId(nodes, parent)?.children() ?? []);
      return below.map((node) => planTreeItem(node, isOpened(node), translate));
    });
    answer(connection, PLAN_TREE_PATH, async ({ uri, position, filter }, token) => {
      const { nodes, isOpened } = await (await upToDate()).tree(filter, token);
      return pathToPlace(nodes, uri, position).map((node) => planTreeItem(node, isOpened(node), translate));
    });
  },
};

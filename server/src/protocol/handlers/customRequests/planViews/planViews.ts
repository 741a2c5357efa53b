import { crossReferencesAt } from '../../../../features/crossReferences/crossReferences';
import { nodeOfId, pathToPlace } from '../../../../features/planTree/planTreeNode';
import { answer } from '../../../answering/answer';
import { changeNotifier } from '../../../answering/changeNotifier';
import type { Handler } from '../../../context';
import { crossReferenceItems } from '../../../viewItems/crossReferenceItem';
import { CurrentPlanTree } from './currentPlanTree';
import { planTreeItem } from '../../../viewItems/planTreeItem';
import { readAhead } from '../../../answering/readAhead';
import { CROSS_REFERENCES, PLAN_TREE, PLAN_TREE_PATH, PLANS_CHANGED } from '../../../requests/planViews';

/** What the views of the side bar show. */
export const planViews: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, documents, snapshot, indexed, translate } = context;
    let planTree = new CurrentPlanTree(context);
    const renew = (): void => {
      planTree = new CurrentPlanTree(context);
    };
    documents.onDidChange(renew);
    context.onDidChangeIndex(renew);
    const hasAsked = changeNotifier(context, PLANS_CHANGED);

    async function upToDate(): Promise<CurrentPlanTree> {
      hasAsked();
      await indexed;
      documents.readAll();
      return planTree;
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
    answer(connection, CROSS_REFERENCES, async (place) => {
      await upToDate();
      await readAhead(context, place.uri, place.position);
      const current = snapshot(place.uri);
      const found = current && crossReferencesAt(current, place.position);
      return found ? crossReferenceItems(found, place, current.edition.config.form, translate) : null;
    });
  },
};

import { answer } from '../../answering/answer';
import { changeNotifier } from '../../answering/changeNotifier';
import type { Handler } from '../../context';
import { openPointsOfEdition } from '../../viewItems/openPointItem';
import { OPEN_POINTS, OPEN_POINTS_CHANGED } from '../../requests/openPoints';

export const openPoints: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, workspace, documents, indexed, translate } = context;
    const hasAsked = changeNotifier(context, OPEN_POINTS_CHANGED);
    answer(connection, OPEN_POINTS, async () => {
      hasAsked();
      await indexed;
      documents.readAll();
      return workspace
        .allEditions()
        .sort((one, other) => (other.fiscalYear ?? 0) - (one.fiscalYear ?? 0))
        .map((edition) => openPointsOfEdition(edition, translate))
        .filter(({ groups }) => groups.length > 0);
    });
  },
};

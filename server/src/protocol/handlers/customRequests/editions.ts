import { answer } from '../../answering/answer';
import type { Handler } from '../../context';
import type { EditionItem } from '../../viewItems/editionItem';
import { editionItem } from '../../viewItems/editionItem';
import { EDITIONS } from '../../requests/editions';

export const editions: Handler = {
  capabilities: () => ({}),
  register({ connection, workspace, documents, indexed }) {
    answer(connection, EDITIONS, async () => {
      await indexed;
      documents.readAll();
      return workspace
        .allEditions()
        .flatMap((edition) => editionItem(edition) ?? [])
        .sort(byYearAndRoot);
    });
  },
};

function byYearAndRoot(one: EditionItem, other: EditionItem): number {
  return one.fiscalYear - other.fiscalYear || (one.root < other.root ? -1 : 1);
}

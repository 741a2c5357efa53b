import type { Edition } from '../../workspace/editions/edition';
import { answer } from '../answer';
import type { Handler, ServerContext } from '../context';
import type { EditionItem, EditionKey } from '../items/editionItem';
import { editionItem } from '../items/editionItem';
import { EDITIONS } from '../requests';

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

/** The edition as it is now, every edit taken in. */
export function editionOf({ workspace, documents }: ServerContext, key: EditionKey): Edition | undefined {
  documents.readAll();
  return workspace.allEditions().find(({ root, fiscalYear }) => root === key.root && fiscalYear === key.fiscalYear);
}

function byYearAndRoot(one: EditionItem, other: EditionItem): number {
  return one.fiscalYear - other.fiscalYear || (one.root < other.root ? -1 : 1);
}

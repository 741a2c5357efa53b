import type { Edition } from '../../workspace/editions/edition';
import type { ServerContext } from '../context';
import type { EditionKey } from '../viewItems/editionItem';

/** The edition that a client means, as it is now, every edit taken in; undefined where it is gone. */
export function editionOf({ workspace, documents }: ServerContext, key: EditionKey): Edition | undefined {
  documents.readAll();
  return workspace.allEditions().find(({ root, fiscalYear }) => root === key.root && fiscalYear === key.fiscalYear);
}

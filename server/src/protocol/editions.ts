import { japaneseYear } from '../text/years';
import type { Edition } from '../workspace/edition';
import type { Handler, ServerContext } from './context';

/** An edition that can be rolled over or compared. */
export interface EditionItem {
  readonly root: string;
  readonly fiscalYear: number;
  /** 平成23年度 */
  readonly label: string;
  readonly title: string;
  /** 平成24年度 */
  readonly nextYear: string;
  readonly files: readonly string[];
}

export interface EditionKey {
  readonly root: string;
  readonly fiscalYear: number;
}

/** `shisaku/editions`: every edition that says its fiscal year, the earliest first. */
export const editions: Handler = {
  capabilities: () => ({}),
  register({ connection, workspace, documents, indexed }) {
    connection.onRequest('shisaku/editions', async (): Promise<EditionItem[]> => {
      await indexed;
      documents.readAll();
      return workspace.allEditions().flatMap(editionItem).sort(byYearAndRoot);
    });
  },
};

/** The edition as it is now, every edit taken in. */
export function editionOf({ workspace, documents }: ServerContext, key: EditionKey): Edition | undefined {
  documents.readAll();
  return workspace.allEditions().find(({ root, fiscalYear }) => root === key.root && fiscalYear === key.fiscalYear);
}

function editionItem({ root, fiscalYear, config, files }: Edition): EditionItem[] {
  if (fiscalYear === undefined) return [];
  return [
    {
      root,
      fiscalYear,
      label: `${japaneseYear(fiscalYear)}年度`,
      title: config.title ?? decodeURIComponent(root.slice(root.lastIndexOf('/') + 1)),
      nextYear: `${japaneseYear(fiscalYear + 1)}年度`,
      files: [...files.keys()].sort(),
    },
  ];
}

function byYearAndRoot(one: EditionItem, other: EditionItem): number {
  return one.fiscalYear - other.fiscalYear || (one.root < other.root ? -1 : 1);
}

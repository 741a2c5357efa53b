import type { PlanConfig } from '../configuration/planConfig';
import type { PlanFileReader } from '../files/planFileReader';
import { folderFrom, isUntitled, parentOf } from '../uris';
import type { Edition } from './edition';
import { editionId, standsIn } from './edition';
import { KeptEdition } from './keptEdition';

/** The editions that the known files make up: each comes with its first file and goes with its last. */
export class Editions {
  private readonly editions = new Map<string, KeptEdition>();

  /** The edition of a root in which a file stands that declares this year, or none. */
  of(root: string, declared: number | undefined, config: PlanConfig, reader: PlanFileReader): KeptEdition {
    const fiscalYear = declared ?? config.fiscalYear;
    const key = editionId(root, fiscalYear);
    let edition = this.editions.get(key);
    if (!edition) {
      edition = new KeptEdition(root, fiscalYear, config, reader, this.findPrevious);
      this.editions.set(key, edition);
    }
    return edition;
  }

  leave(edition: KeptEdition, uri: string): void {
    edition.remove(uri);
    if (edition.files.size === 0) this.editions.delete(editionId(edition.root, edition.fiscalYear));
  }

  clear(): void {
    this.editions.clear();
  }

  /** In the order of their folders and years, whichever file was read first. */
  all(): KeptEdition[] {
    return [...this.editions.values()].sort(byRootAndYear);
  }

  /** The roots that hold a file of this year. */
  rootsWithTextsOf(fiscalYear: number | undefined): string[] {
    if (fiscalYear === undefined) return [];
    return this.all()
      .filter(
        (edition) => edition.fiscalYear === fiscalYear && [...edition.files.keys()].some((uri) => !isUntitled(uri)),
      )
      .map(({ root }) => root);
  }

  /** Last year's edition: what stands in the folder that `previous` names, else of the same root. */
  private readonly findPrevious = ({ root, fiscalYear, config }: Edition): Edition | undefined => {
    if (fiscalYear === undefined) return undefined;
    const named =
      config.previous === undefined ? undefined : this.inFolder(folderFrom(root, config.previous), fiscalYear - 1);
    return named ?? this.editions.get(editionId(root, fiscalYear - 1));
  };

  /** A plan's years may stand in folders that have no settings of their own: then they are of a root further up. */
  private inFolder(folder: string, fiscalYear: number): Edition | undefined {
    for (let root = folder; root !== ''; root = parentOf(root)) {
      const edition = this.editions.get(editionId(root, fiscalYear));
      if (edition && standsIn(edition, folder)) return edition;
    }
    return undefined;
  }
}

function byRootAndYear(one: Edition, other: Edition): number {
  if (one.root !== other.root) return one.root < other.root ? -1 : 1;
  return (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0);
}

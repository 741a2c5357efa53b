import { sameEnds } from '../../text/sameEnds';
import type { PlanConfig } from '../configuration/planConfig';
import type { PlanFile, PlanFileReader } from '../files/planFile';
import type { Gist } from '../index/gist';
import type { NameChanges } from '../index/nameIndex';
import { NameIndex } from '../index/nameIndex';

/** All documents of one plan for one fiscal year, as rules and features see it. */
export interface Edition {
  /** The plan's root folder. */
  readonly root: string;
  readonly fiscalYear: number | undefined;
  readonly config: PlanConfig;
  readonly files: ReadonlyMap<string, PlanFile>;
  /** Another one whenever a file has come, changed or gone. */
  readonly version: number;
  /** Last year's edition of the same plan, if it is in the workspace. */
  readonly previous: Edition | undefined;
  readonly names: NameChanges;
  /** The files that stand in the index under a key. */
  filesUnder(key: string): PlanFile[];
  /** Whether any file stands there. */
  hasUnder(key: string): boolean;
  /** The names that stand in the index under a loose key. */
  namesUnder(key: string): string[];
  /** The file as it would be with another text. */
  reread(file: PlanFile, text: string): PlanFile;
}

/** What tells an edition from all others. */
export function editionId(root: string, fiscalYear: number | undefined): string {
  return `${root}#${fiscalYear ?? ''}`;
}

/** An edition as the workspace keeps it. */
export class KeptEdition implements Edition {
  readonly files = new Map<string, PlanFile>();
  private readonly index = new NameIndex();
  /** What stands in the index of each file, */
  private readonly indexed = new Map<string, readonly Gist[]>();
  /** and the files of which other things ought to stand there. */
  private readonly outdated = new Set<string>();
  private changes = 0;

  constructor(
    readonly root: string,
    readonly fiscalYear: number | undefined,
    readonly config: PlanConfig,
    private readonly reader: PlanFileReader,
    private readonly findPrevious: (edition: Edition) => Edition | undefined = () => undefined,
  ) {}

  get version(): number {
    return this.changes;
  }

  get previous(): Edition | undefined {
    return this.findPrevious(this);
  }

  /** An index is asked seldom where somebody types: what has changed comes in when it is. */
  get names(): NameIndex {
    this.bringIndexUp();
    return this.index;
  }

  filesUnder(key: string): PlanFile[] {
    return this.names.under(key).flatMap((uri) => this.files.get(uri) ?? []);
  }

  hasUnder(key: string): boolean {
    return this.names.has(key);
  }

  namesUnder(key: string): string[] {
    return this.names.under(key);
  }

  reread(file: PlanFile, text: string): PlanFile {
    return this.reader.read(file.uri, text, file);
  }

  /** Puts the file in, in the place of what stood there under its URI. */
  put(file: PlanFile): void {
    this.changes++;
    this.files.set(file.uri, file);
    this.outdated.add(file.uri);
  }

  remove(uri: string): void {
    this.changes++;
    this.files.delete(uri);
    this.outdated.add(uri);
  }

  /** Brings what has changed into the index. Only blocks that differ cost anything. */
  bringIndexUp(): void {
    for (const uri of this.outdated) {
      const gists = this.files.get(uri)?.gists ?? [];
      const { gone, come } = difference(this.indexed.get(uri) ?? [], gists);
      for (const gist of gone) this.index.remove(uri, gist);
      for (const gist of come) this.index.add(uri, gist);
      this.indexed.set(uri, gists);
      if (!this.files.has(uri)) this.indexed.delete(uri);
    }
    this.outdated.clear();
  }
}

function difference(before: readonly Gist[], after: readonly Gist[]) {
  const { atStart, atEnd } = sameEnds(before, after);
  return { gone: before.slice(atStart, before.length - atEnd), come: after.slice(atStart, after.length - atEnd) };
}

/** Keeps what is told from an edition until a file of it comes, changes or goes. */
export function keptWhileUnchanged<Told>(tell: (edition: Edition) => Told): (edition: Edition) => Told {
  const kept = new WeakMap<Edition, { readonly version: number; readonly told: Told }>();
  return (edition) => {
    const known = kept.get(edition);
    if (known?.version === edition.version) return known.told;
    const told = tell(edition);
    kept.set(edition, { version: edition.version, told });
    return told;
  };
}

/**
 * Whether chapters are plainly missing: a single strategy, or a gap in the numbers from 1. What a mark names may then
 * stand in a chapter that is not here.
 */
export const isPartial = keptWhileUnchanged(({ files }) => {
  const numbers = new Set<number>();
  for (const { strategies } of files.values()) {
    for (const { number } of strategies) if (number !== null) numbers.add(number);
  }
  return numbers.size < 2 || Math.max(...numbers) !== numbers.size;
});

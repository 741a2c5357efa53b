import { sameEnds } from '../../base/sameEnds';
import type { Passage } from '../../text/passages';
import type { PlanConfig } from '../configuration/planConfig';
import type { PlanFile } from '../files/planFile';
import type { PlanFileReader } from '../files/planFileReader';
import type { BlockSummary } from '../index/blockSummary';
import { NameIndex } from '../index/nameIndex';
import type { Edition } from './edition';

/** An edition as the workspace keeps it. */
export class KeptEdition implements Edition {
  readonly files = new Map<string, PlanFile>();
  private readonly index = new NameIndex();
  /** What the index holds of each file. */
  private readonly indexed = new Map<string, readonly BlockSummary[]>();
  /** The files that have changed since they were indexed. */
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

  /** While somebody types, the index is seldom asked: what has changed is taken in when it is. */
  get names(): NameIndex {
    this.updateIndex();
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

  reread(file: PlanFile, text: string | readonly Passage[]): PlanFile {
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

  /** Takes what has changed into the index. Only blocks that differ cost anything. */
  updateIndex(): void {
    for (const uri of this.outdated) {
      const summaries = this.files.get(uri)?.summaries ?? [];
      const { gone, come } = difference(this.indexed.get(uri) ?? [], summaries);
      for (const summary of gone) this.index.remove(uri, summary);
      for (const summary of come) this.index.add(uri, summary);
      this.indexed.set(uri, summaries);
      if (!this.files.has(uri)) this.indexed.delete(uri);
    }
    this.outdated.clear();
  }
}

function difference(before: readonly BlockSummary[], after: readonly BlockSummary[]) {
  const { atStart, atEnd } = sameEnds(before, after);
  return { gone: before.slice(atStart, before.length - atEnd), come: after.slice(atStart, after.length - atEnd) };
}

import type { BlockFacts } from '../plan/facts';
import type { Plan } from '../plan/plan';
import type { Document } from '../syntax/document';
import { decodeText } from '../text/encoding';
import type { Gist } from './gist';
import { NamesAtRest } from './namesAtRest';
import type { PlanFile, PlanFileReader, PlanInShort, StrategyInShort } from './planFile';
import type { RecentlyRead } from './recentlyRead';

/**
 * A closed file of a large edition. It keeps its bytes and what it says in short; all else is read from the bytes when
 * it is asked for, and forgotten again. Within one turn of the event loop, whoever asks is given the same objects.
 */
export class RestingFile implements PlanFile {
  readonly gists: readonly [Gist];
  private lastRead: WeakRef<PlanFile> | undefined;

  constructor(
    readonly uri: string,
    private readonly bytes: Uint8Array,
    private readonly short: PlanInShort,
    private readonly reader: PlanFileReader,
    private readonly recent: RecentlyRead,
  ) {
    this.gists = [short.gist];
  }

  get fiscalYear(): number | undefined {
    return this.short.fiscalYear ?? undefined;
  }

  get strategies(): readonly StrategyInShort[] {
    return this.short.strategies;
  }

  get names(): NamesAtRest {
    return new NamesAtRest(this.short.gist.names);
  }

  lineOf(block: number): number {
    return this.short.lines[block] ?? 0;
  }

  get document(): Document {
    return this.read.document;
  }

  get facts(): readonly BlockFacts[] {
    return this.read.facts;
  }

  get plan(): Plan {
    return this.read.plan;
  }

  private get read(): PlanFile {
    const known = this.lastRead?.deref();
    if (known) return known;
    const file = this.reader.read(this.uri, decodeText(this.bytes).text);
    this.lastRead = new WeakRef(file);
    this.recent.keep(file, this.bytes.length);
    return file;
  }
}

import type { BlockFacts } from '../../plan/facts/facts';
import type { Plan } from '../../plan/plan';
import type { Document } from '../../syntax/tree/document';
import { decodeText } from '../../text/encoding/encoding';
import type { PlanFile } from '../files/planFile';
import type { PlanFileReader } from '../files/planFileReader';
import type { PlanSummary } from '../files/planSummary';
import type { StrategySummary } from '../files/strategySummary';
import type { BlockSummary } from '../index/blockSummary';
import { NamesAtRest } from '../index/namesAtRest';
import type { PlanOnDisk } from './host';
import type { RecentlyRead } from './recentlyRead';

/** How files that rest are read. */
export interface AtRest {
  readonly reader: PlanFileReader;
  readonly recent: RecentlyRead;
  /** Told of a file that does not stand on the disk as it did when it was summed up. */
  readonly onOutdated: (uri: string) => void;
}

/**
 * A closed file of a large edition. It keeps its summary; all else is read from the disk when it is asked for, and forgotten
 * again. Within one turn of the event loop, whoever asks is given the same objects. One that was written or
 * deleted since says nothing more: soon it is taken in anew.
 */
export class RestingFile implements PlanFile {
  readonly uri: string;
  readonly summaries: readonly [BlockSummary];
  private readonly summary: PlanSummary;
  private lastRead: WeakRef<PlanFile> | undefined;

  constructor(
    private readonly onDisk: PlanOnDisk,
    private readonly atRest: AtRest,
  ) {
    this.uri = onDisk.uri;
    this.summary = onDisk.summary;
    this.summaries = [onDisk.summary.blocks];
  }

  get fiscalYear(): number | undefined {
    return this.summary.fiscalYear ?? undefined;
  }

  get strategies(): readonly StrategySummary[] {
    return this.summary.strategies;
  }

  get names(): NamesAtRest {
    return new NamesAtRest(this.summary.blocks.names);
  }

  lineOf(block: number): number {
    return this.summary.lines[block] ?? 0;
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
    const { reader, recent, onOutdated } = this.atRest;
    const bytes = this.onDisk.readAgain();
    if (!bytes) onOutdated(this.uri);
    const file = reader.read(this.uri, bytes ? decodeText(bytes).text : '');
    this.lastRead = new WeakRef(file);
    recent.keep(file, bytes?.length ?? 0);
    return file;
  }
}

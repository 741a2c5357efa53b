import { decodeText } from '../text/encoding/encoding';
import type { Host, ReadingCache } from './disk/host';
import type { FoundOnDisk } from './disk/readFromDisk';
import { readFromDisk } from './disk/readFromDisk';
import { planSummary } from './files/planSummary';
import type { KnownFiles } from './knownFiles';
import type { PlanRoots } from './planRoots';

/** Told after each file of a long reading: how many are read, of how many. */
export type Progress = (done: number, of: number) => void;

interface Reading {
  readonly progress?: Progress | undefined;
  readonly isCancelled?: () => boolean;
  /** Only where all files are read: what is kept of a part would be all that is kept. */
  readonly cache?: ReadingCache;
}

/** Takes what the disk holds of plans into what is known. A document that is open counts as the editor has it. */
export class PlansOnDisk {
  /** What a person has opened as a plan stays one, whatever its name. */
  private readonly adopted = new Set<string>();

  /** @param manyFiles an edition of more is read by the host as it can, and its closed files rest */
  constructor(
    private readonly host: Host,
    private readonly roots: PlanRoots,
    private readonly known: KnownFiles,
    private readonly manyFiles: number,
  ) {}

  adopt(uri: string): void {
    this.adopted.add(uri);
  }

  /**
   * Every plan file where plans are looked for.
   * @param named the plans by name, where they are known
   */
  async find(named?: readonly string[]): Promise<Set<string>> {
    const found = await this.roots.findFiles(named);
    for (const uri of this.adopted) if (this.roots.holds(uri)) found.add(uri);
    return found;
  }

  /**
   * Reads the files that were not known, where they are plans.
   * @param named the plans by name, where settings have changed: then all that these now name are read
   */
  async readUnknown(changed: readonly string[], named?: readonly string[]): Promise<void> {
    const found = await this.find(named);
    if (named) this.known.keepOnly(found);
    await this.read([...(named ? found : changed)].filter((uri) => found.has(uri) && !this.known.has(uri)));
  }

  async read(uris: readonly string[], { progress, isCancelled, cache }: Reading = {}): Promise<void> {
    const closed = uris.filter((uri) => !this.known.isOpen(uri));
    let done = uris.length - closed.length;
    const formOf = (uri: string) => this.roots.configOf(this.roots.rootOf(uri)).form;
    const { host, manyFiles } = this;
    for await (const found of readFromDisk(host, closed, formOf, { manyFiles, cache })) {
      if (isCancelled?.()) return;
      for (const each of found) this.take(each);
      progress?.((done += found.length), uris.length);
    }
  }

  /** Takes over what was found on the disk. The document may have been opened while its file was read. */
  private take(found: FoundOnDisk): void {
    const { uri } = found;
    if (this.known.isOpen(uri)) return;
    if ('summary' in found) {
      this.known.rest(found);
      return;
    }
    const { bytes } = found;
    if (!bytes) {
      this.known.remove(uri);
      return;
    }
    const file = this.known.read(uri, decodeText(bytes).text);
    if (this.known.size > this.manyFiles) this.known.rest({ uri, summary: planSummary(file), readAgain: () => bytes });
  }
}

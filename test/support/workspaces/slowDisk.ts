import type { Form } from '../../../server/src/form/form';
import { vocabularyOf } from '../../../server/src/form/vocabulary';
import { decodeText } from '../../../server/src/text/encoding/encoding';
import type { Host, PlanOnDisk } from '../../../server/src/workspace/disk/host';
import { planSummary } from '../../../server/src/workspace/files/planSummary';
import { PlanFileReader } from '../../../server/src/workspace/files/planFileReader';
import { memoryHost } from './workspace';

/** A disk in memory. Reading from it can be held up, as a slow disk does it. */
export class SlowDisk implements Host {
  private readonly texts = new Map<string, string>();
  private held: Promise<void> | undefined;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.write(uri, text);
  }

  write(uri: string, text: string): void {
    this.texts.set(uri, text);
  }

  /** Removes a file, or a folder with all that is in it. */
  remove(uri: string): void {
    for (const known of [...this.texts.keys()]) {
      if (known === uri || known.startsWith(`${uri}/`)) this.texts.delete(known);
    }
  }

  read(uri: string): string | undefined {
    return this.texts.get(uri);
  }

  /** Until the function that is given back is called, what is read has its old content but does not arrive. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.held = new Promise((resolve) => {
      release = () => {
        this.held = undefined;
        resolve();
      };
    });
    return release;
  }

  findFiles(folder: string, globs: readonly string[]): Promise<string[]> {
    return this.host.findFiles(folder, globs);
  }

  async readFile(uri: string): Promise<Uint8Array | undefined> {
    const bytes = await this.host.readFile(uri);
    await this.held;
    return bytes;
  }

  async *readMany(uris: readonly string[], form: Form): AsyncGenerator<PlanOnDisk[]> {
    const reader = new PlanFileReader(vocabularyOf(form));
    for (const uri of uris) {
      const bytes = await this.readFile(uri);
      if (!bytes) continue;
      const { text } = decodeText(bytes);
      const readAgain = () => (this.read(uri) === text ? bytes : undefined);
      yield [{ uri, summary: planSummary(reader.read(uri, text)), readAgain }];
    }
  }

  private get host(): Host {
    return memoryHost(Array.from(this.texts, ([uri, text]) => ({ uri, text })));
  }
}

import type { Host } from '../../../server/src/workspace/disk/host';
import { patternOf } from './workspace';

/** A disk in memory on which files come, change and go. */
export class Disk implements Host {
  private readonly contents = new Map<string, Uint8Array>();

  constructor(files: Iterable<readonly [uri: string, text: string]> = []) {
    for (const [uri, text] of files) this.write(uri, text);
  }

  write(uri: string, text: string): void {
    this.contents.set(uri, new TextEncoder().encode(text));
  }

  remove(uri: string): void {
    this.contents.delete(uri);
  }

  /** Moves a file, or a folder with all that is in it, and tells the addresses that are gone and new. */
  rename(from: string, to: string): string[] {
    const moved = this.uris().filter((uri) => uri === from || uri.startsWith(`${from}/`));
    return moved.flatMap((uri) => {
      const target = to + uri.slice(from.length);
      this.contents.set(target, this.contents.get(uri) as Uint8Array);
      this.contents.delete(uri);
      return [uri, target];
    });
  }

  text(uri: string): string | undefined {
    const bytes = this.contents.get(uri);
    return bytes && new TextDecoder().decode(bytes);
  }

  uris(): string[] {
    return [...this.contents.keys()];
  }

  findFiles(folder: string, globs: readonly string[]): Promise<string[]> {
    const patterns = globs.map(patternOf);
    const inside = this.uris().filter((uri) => uri.startsWith(`${folder}/`));
    return Promise.resolve(
      inside.filter((uri) => patterns.some((one) => one.test(uri.slice(folder.length + 1)))).sort(),
    );
  }

  async readFile(uri: string): Promise<Uint8Array | undefined> {
    // Another file may change while this one is read, as on a real disk.
    const read = this.contents.get(uri);
    await Promise.resolve();
    return read;
  }
}

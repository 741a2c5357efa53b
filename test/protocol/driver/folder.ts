import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { URI } from 'vscode-uri';
import type { TextEncoding } from '../../../server/src/text/encoding/encoding';
import { encodeText } from '../../../server/src/text/encoding/encoding';
import { repositoryPath } from '../../support/repository/repository';

/** A name as bureaus give it: an editor has to escape it. */
const NAME = '計画 (案)-';

/** A folder that a test may write in: a copy of one of the samples' editions, or of all of them. */
export class Folder {
  private constructor(readonly path: string) {}

  static ofSamples(edition = ''): Folder {
    const path = realpathSync(mkdtempSync(join(tmpdir(), NAME)));
    cpSync(repositoryPath('samples', edition), path, { recursive: true });
    return new Folder(path);
  }

  uri(name = ''): string {
    return URI.file(join(this.path, name)).toString();
  }

  nameOf(uri: string): string {
    return relative(this.path, URI.parse(uri).fsPath);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  /** Writes a file's text anew in another encoding. */
  encode(name: string, encoding: TextEncoding): void {
    writeFileSync(join(this.path, name), encodeText(this.read(name), encoding));
  }

  /** Writes a file anew with some of its words replaced. */
  replace(name: string, words: string, others: string): void {
    const text = this.read(name);
    if (!text.includes(words)) throw new Error(`${name} does not hold ${words}`);
    this.write(
      name,
      text.replace(words, () => others),
    );
  }

  remove(name = ''): void {
    rmSync(join(this.path, name), { recursive: true });
  }
}

import { joinedPassages, passageOf } from '../../../server/src/text/passages';
import type { Edition } from '../../../server/src/workspace/editions/edition';

/** An edition that counts the files it hands out: whoever asks it of each file for all of them grows with their square. */
export class CountedEdition implements Edition {
  handedOut = 0;
  /** How many characters are read again that stand in no block that was read. */
  readAgain = 0;

  constructor(private readonly edition: Edition) {}

  get root() {
    return this.edition.root;
  }

  get fiscalYear() {
    return this.edition.fiscalYear;
  }

  get config() {
    return this.edition.config;
  }

  get files() {
    this.handedOut += this.edition.files.size;
    return this.edition.files;
  }

  get version() {
    return this.edition.version;
  }

  get previous() {
    return this.edition.previous;
  }

  get names() {
    return this.edition.names;
  }

  filesUnder(key: string) {
    const files = this.edition.filesUnder(key);
    this.handedOut += files.length;
    return files;
  }

  hasUnder(key: string) {
    return this.edition.hasUnder(key);
  }

  namesUnder(key: string) {
    return this.edition.namesUnder(key);
  }

  reread(...[file, text]: Parameters<Edition['reread']>) {
    const known = new Set<unknown>(file.document.blocks.map(({ block }) => block));
    const passages = typeof text === 'string' ? [passageOf(text)] : text;
    this.readAgain += joinedPassages(passages.filter((passage) => !known.has(passage))).length;
    return this.edition.reread(file, text);
  }
}

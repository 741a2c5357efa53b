import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import { textOf } from '../syntax/tree/document';
import { memoize } from '../base/memoize';
import type { Passage } from '../text/passages';
import type { PlanOnDisk } from './disk/host';
import { RecentlyRead } from './disk/recentlyRead';
import { RestingFile } from './disk/restingFile';
import type { Edition } from './editions/edition';
import { Editions } from './editions/editions';
import type { KeptEdition } from './editions/keptEdition';
import type { PlanFile } from './files/planFile';
import { PlanFileReader } from './files/planFileReader';
import type { PlanRoots } from './planRoots';
import { isUntitled } from './uris';

interface KnownFile {
  readonly file: PlanFile;
  readonly open: boolean;
  readonly reader: PlanFileReader;
  readonly edition: KeptEdition;
}

/** Every plan file that is known, read by the form of its plan and put into the edition that it belongs to. */
export class KnownFiles {
  private readonly readerOf = memoize((form: Form) => new PlanFileReader(vocabularyOf(form)));
  private readonly files = new Map<string, KnownFile>();
  private readonly editions = new Editions();
  private readonly untitled = new Set<string>();
  private readonly recent = new RecentlyRead();

  /** @param onOutdated told of a file that rests and stands no more as it was read */
  constructor(
    private readonly roots: PlanRoots,
    private readonly onOutdated: (uri: string) => void,
  ) {}

  get size(): number {
    return this.files.size;
  }

  has(uri: string): boolean {
    return this.files.has(uri);
  }

  isOpen(uri: string): boolean {
    return this.files.get(uri)?.open ?? false;
  }

  uris(): string[] {
    return [...this.files.keys()];
  }

  file(uri: string): PlanFile | undefined {
    return this.files.get(uri)?.file;
  }

  editionOf(uri: string): Edition | undefined {
    return this.files.get(uri)?.edition;
  }

  allFiles(): PlanFile[] {
    return Array.from(this.files.values(), ({ file }) => file);
  }

  allEditions(): Edition[] {
    return this.editions.all();
  }

  /** Puts the editor's text in the place of what stood there. */
  open(uri: string, text: string | readonly Passage[]): PlanFile {
    if (isUntitled(uri)) this.untitled.add(uri);
    return this.inPlaceOfKnown(uri, (known) => this.enter(uri, text, true, known));
  }

  /** Puts what the disk holds in the place of what stood there. */
  read(uri: string, text: string): PlanFile {
    return this.inPlaceOfKnown(uri, (known) => this.enter(uri, text, false, known));
  }

  /** Of a closed file among many only the summary is kept. */
  rest(onDisk: PlanOnDisk): void {
    const { uri } = onDisk;
    const root = this.roots.rootOf(uri);
    const reader = this.readerFor(root);
    const { recent, onOutdated } = this;
    const file = new RestingFile(onDisk, { reader, recent, onOutdated });
    this.inPlaceOfKnown(uri, () => this.enterFile(file, root, false, reader));
  }

  /** The editor has let go of a file. */
  close(uri: string): void {
    const known = this.files.get(uri);
    if (known) this.files.set(uri, { ...known, open: false });
  }

  remove(uri: string): void {
    const known = this.files.get(uri);
    if (!known) return;
    this.files.delete(uri);
    this.untitled.delete(uri);
    this.editions.leave(known.edition, uri);
    this.settleUntitled();
  }

  /** Forgets the closed files that are not among these. */
  keepOnly(uris: ReadonlySet<string>): void {
    for (const [uri, { open }] of this.files) if (!open && !uris.has(uri)) this.remove(uri);
  }

  /** Roots, forms or settings have changed: every file is read by its form and put where it now belongs. */
  placeAgain(): void {
    const all = [...this.files].sort(([one], [other]) => Number(isUntitled(one)) - Number(isUntitled(other)));
    this.editions.clear();
    for (const [uri, known] of all) {
      const root = this.rootOf(uri, known.file.fiscalYear);
      const isOfForm = this.readerFor(root) === known.reader;
      if (!isOfForm && known.file instanceof RestingFile) {
        // Found on the disk like one that was never known: thousands at once would neither be read in time nor rest.
        this.files.delete(uri);
      } else if (isUntitled(uri) || !isOfForm) {
        this.enter(uri, textOf(known.file.document), known.open, known);
      } else {
        this.enterFile(known.file, root, known.open, known.reader);
      }
    }
  }

  private inPlaceOfKnown(uri: string, enter: (known: KnownFile | undefined) => PlanFile): PlanFile {
    const known = this.files.get(uri);
    const file = enter(known);
    if (known && this.files.get(uri)?.edition !== known.edition) this.editions.leave(known.edition, uri);
    this.settleUntitled();
    return file;
  }

  /** Reads a text by its plan's form and puts it where it belongs. Of what stood there, unchanged blocks are kept. */
  private enter(uri: string, text: string | readonly Passage[], open: boolean, known: KnownFile | undefined): PlanFile {
    // One that rests would first have to be read, and may stand there no more.
    const before = known?.file instanceof RestingFile ? undefined : known;
    const read = (root: string) => {
      const reader = this.readerFor(root);
      return { reader, file: reader.read(uri, text, before?.reader === reader ? before.file : undefined) };
    };
    const guess = this.rootOf(uri, known?.file.fiscalYear);
    const first = read(guess);
    // A document that has no file yet tells by its text which plan it is of.
    const root = this.rootOf(uri, first.file.fiscalYear);
    const { reader, file } = root === guess ? first : read(root);
    return this.enterFile(file, root, open, reader);
  }

  private enterFile(file: PlanFile, root: string, open: boolean, reader: PlanFileReader): PlanFile {
    const edition = this.editions.of(root, file.fiscalYear, this.roots.configOf(root), reader);
    edition.put(file);
    // Thousands of files in one turn would keep whoever asks first waiting.
    if (!open) edition.updateIndex();
    this.files.set(file.uri, { file, open, reader, edition });
    return file;
  }

  /** A document that has no file yet moves to the plan of its year when that one comes, and away when it goes. */
  private settleUntitled(): void {
    for (const uri of this.untitled) {
      const known = this.files.get(uri);
      if (!known || this.rootOf(uri, known.file.fiscalYear) === known.edition.root) continue;
      this.editions.leave(known.edition, uri);
      this.enter(uri, textOf(known.file.document), known.open, known);
    }
  }

  private readerFor(root: string): PlanFileReader {
    return this.readerOf(this.roots.configOf(root).form);
  }

  /** The root that a file belongs to; a document that has no file yet belongs to the plan of the year that it declares. */
  private rootOf(uri: string, fiscalYear: number | undefined): string {
    if (!isUntitled(uri)) return this.roots.rootOf(uri);
    const [first] = [...this.roots.rootsOfYear(fiscalYear), ...this.editions.rootsWithTextsOf(fiscalYear)].sort();
    return first ?? this.roots.firstFolder;
  }
}

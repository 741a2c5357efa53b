import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import { textOf } from '../syntax/document';
import { decodeText } from '../text/encoding';
import { keptBy } from '../text/keptBy';
import type { Passage } from '../text/passages';
import type { Edition, KeptEdition } from './edition';
import { Editions } from './editions';
import type { Host, PlanOnDisk, ReadingCache } from './host';
import { isConfig } from './planConfig';
import type { PlanFile } from './planFile';
import { inShort, PlanFileReader } from './planFile';
import type { PlanGlobs } from './planRoots';
import { PlanRoots } from './planRoots';
import type { FoundOnDisk } from './readFromDisk';
import { readFromDisk } from './readFromDisk';
import { RecentlyRead } from './recentlyRead';
import { RestingFile } from './restingFile';
import { isUntitled, parentOf } from './uris';

/** Files were written again and again while they were asked. */
export class BeingWrittenError extends Error {}

interface KeptFile {
  readonly file: PlanFile;
  readonly open: boolean;
  readonly reader: PlanFileReader;
  readonly edition: KeptEdition;
}

/** An edition of more files is read by the host as it can, and its closed files rest. */
const MANY_FILES = 400;

/** So often files may be written while somebody asks of them. */
const MOST_ROUNDS = 10;

/** Told after each file of a long reading: how many are read, of how many. */
export type Progress = (done: number, of: number) => void;

interface Reading {
  readonly progress?: Progress | undefined;
  readonly isCancelled?: () => boolean;
  /** Only where all files are read: what is kept of a part would be all that is kept. */
  readonly cache?: ReadingCache;
}

/**
 * Every plan file that is known, open or not, and the editions that they make up. An open document's text is always the
 * editor's: what the disk holds counts only while it is closed. A file goes by one URI, as the host writes it.
 */
export class Workspace {
  private readonly roots: PlanRoots;
  private readonly readerOf = keptBy((form: Form) => new PlanFileReader(vocabularyOf(form)));
  private readonly files = new Map<string, KeptFile>();
  private readonly editions = new Editions();
  private readonly untitled = new Set<string>();
  /** What a person has opened as a plan stays one, whatever its name. */
  private readonly adopted = new Set<string>();
  private readonly listeners: (() => void)[] = [];
  private readonly recent = new RecentlyRead();
  /** Files that rest of which something else stands on the disk by now. */
  private readonly outdated = new Set<string>();
  private timesOutdated = 0;
  private cacheFolder: string | undefined;
  private lastTurn: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    private readonly manyFiles = MANY_FILES,
  ) {
    this.roots = new PlanRoots(host);
  }

  /** Called when a file that is not open, or a plan's settings, have changed. */
  onDidChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The folders that are open in the editor, as URIs without a slash at the end. */
  setFolders(folders: readonly string[]): void {
    this.roots.setFolders(folders);
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.roots.changeFolders(added, removed);
  }

  /** Where the host may keep what it has read of very many files, as a URI. */
  setCacheFolder(folder: string | undefined): void {
    this.cacheFolder = folder;
  }

  /** What the plans' settings name beyond the files that are always plans: for whoever watches the disk. */
  ownGlobs(): PlanGlobs[] {
    return this.roots.ownGlobs();
  }

  /** Reads every plan file of the folders. Between files the event loop is free. */
  scan(progress?: Progress, isCancelled: () => boolean = () => false): Promise<void> {
    return this.inTurn(async () => {
      const named = await this.roots.readAll();
      this.placeAgain();
      const found = await this.filesOnDisk(named);
      this.keepOnly(found);
      await this.readFromDisk([...found], { progress, isCancelled, cache: { folder: this.cacheFolder } });
    });
  }

  /** Takes over a text from the editor. */
  open(uri: string, text: string | readonly Passage[]): PlanFile {
    if (isUntitled(uri)) this.untitled.add(uri);
    else this.adopted.add(uri);
    return this.put(uri, text, true);
  }

  /** The editor lets go of a document: from now on its file counts, if there is one in the folders. */
  close(uri: string): Promise<void> {
    const kept = this.files.get(uri);
    if (!kept) return Promise.resolve();
    this.files.set(uri, { ...kept, open: false });
    return this.inTurn(async () => {
      if (this.roots.holds(uri)) await this.readFromDisk([uri]);
      else if (!this.isOpen(uri)) this.remove(uri);
    });
  }

  /**
   * Files or folders were made or changed on the disk, and others deleted: a few, or a thousand with a switch of branch.
   * Files that are no plans may be among them.
   */
  filesChanged(uris: readonly string[], deleted: readonly string[] = []): Promise<void> {
    return this.inTurn(() => this.takeChanged(uris, deleted));
  }

  private async takeChanged(uris: readonly string[], deleted: readonly string[]): Promise<void> {
    const changed = this.withAllBelow([...uris, ...deleted]);
    const configs = changed.filter(isConfig);
    for (const uri of configs) await this.roots.readAgain(uri);
    if (configs.length > 0) this.placeAgain();
    const known = changed.filter((uri) => this.files.has(uri));
    const unknown = uris.filter((uri) => !this.files.has(uri) && !isConfig(uri));
    if (configs.length > 0 || unknown.length > 0) await this.readFound(unknown, configs.length > 0);
    await this.readFromDisk(known.filter((uri) => this.files.has(uri)));
    for (const listener of this.listeners) listener();
  }

  /** Together with everything known that stands in a folder among them: whole folders come and go by their own name. */
  private withAllBelow(uris: readonly string[]): string[] {
    const changed = new Set(uris);
    const isBelow = (uri: string): boolean => {
      for (let folder = parentOf(uri); folder !== ''; folder = parentOf(folder)) if (changed.has(folder)) return true;
      return false;
    };
    return [
      ...changed,
      ...[...this.files.keys(), ...this.roots.configs()].filter((uri) => !changed.has(uri) && isBelow(uri)),
    ];
  }

  /** Reads the files that were not known, where they are plans: of these only, or all that settings now name. */
  private async readFound(changed: readonly string[], all: boolean): Promise<void> {
    const found = await this.filesOnDisk();
    if (all) this.keepOnly(found);
    await this.readFromDisk([...(all ? found : changed)].filter((uri) => found.has(uri) && !this.files.has(uri)));
  }

  /** @param named the plans by name, where they are known */
  private async filesOnDisk(named?: readonly string[]): Promise<Set<string>> {
    const found = await this.roots.findFiles(named);
    for (const uri of this.adopted) if (this.roots.holds(uri)) found.add(uri);
    return found;
  }

  private keepOnly(found: ReadonlySet<string>): void {
    for (const [uri, { open }] of this.files) if (!open && !found.has(uri)) this.remove(uri);
  }

  /** Whatever waits for the disk is done one after the other: an older reading never lands on a newer one. */
  private inTurn(task: () => Promise<void>): Promise<void> {
    const turn = this.lastTurn.then(task);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  /** Done when all that was told of the disk so far has been taken in. */
  settled(): Promise<void> {
    return this.lastTurn;
  }

  /**
   * Asks what must leave out no file: once more, where one that rests was found to stand no more as it was read, and has
   * been taken in anew.
   * @throws BeingWrittenError where that never ends
   */
  async askedWhole<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await this.settled();
      const before = this.timesOutdated;
      const answer = await ask();
      if (this.timesOutdated === before) return answer;
    }
    throw new BeingWrittenError();
  }

  private async readFromDisk(uris: readonly string[], { progress, isCancelled, cache }: Reading = {}): Promise<void> {
    const closed = uris.filter((uri) => !this.isOpen(uri));
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
    if (this.isOpen(uri)) return;
    if ('short' in found) {
      this.rest(found);
      return;
    }
    const { bytes } = found;
    if (!bytes) {
      this.remove(uri);
    } else {
      const file = this.put(uri, decodeText(bytes).text, false);
      if (this.files.size > this.manyFiles) this.rest({ uri, short: inShort(file), readAgain: () => bytes });
    }
  }

  private put(uri: string, text: string | readonly Passage[], open: boolean): PlanFile {
    return this.inPlaceOfKept(uri, (kept) => this.enter(uri, text, open, kept));
  }

  /** Of a closed file among many only what it says in short is kept. */
  private rest(onDisk: PlanOnDisk): void {
    const { uri } = onDisk;
    const root = this.roots.rootOf(uri);
    const reader = this.readerFor(root);
    const file = new RestingFile(onDisk, { reader, recent: this.recent, onOutdated: this.readAgain });
    this.inPlaceOfKept(uri, () => this.enterFile(file, root, false, reader));
  }

  /** A file that rests was asked and did not stand as it was read. */
  private readonly readAgain = (uri: string): void => {
    this.timesOutdated++;
    this.outdated.add(uri);
    if (this.outdated.size > 1) return;
    void this.inTurn(() => {
      const uris = [...this.outdated];
      this.outdated.clear();
      return this.takeChanged(uris, []);
    });
  };

  private inPlaceOfKept(uri: string, enter: (kept: KeptFile | undefined) => PlanFile): PlanFile {
    const kept = this.files.get(uri);
    const file = enter(kept);
    if (kept && this.files.get(uri)?.edition !== kept.edition) this.editions.leave(kept.edition, uri);
    this.settleUntitled();
    return file;
  }

  /** Reads a text by its plan's form and puts it where it belongs. Of what stood there, unchanged blocks are kept. */
  private enter(uri: string, text: string | readonly Passage[], open: boolean, kept: KeptFile | undefined): PlanFile {
    // One that rests would first have to be read, and may stand there no more.
    const before = kept?.file instanceof RestingFile ? undefined : kept;
    const read = (root: string) => {
      const reader = this.readerFor(root);
      return { reader, file: reader.read(uri, text, before?.reader === reader ? before.file : undefined) };
    };
    const guess = this.rootOf(uri, kept?.file.fiscalYear);
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
    if (!open) edition.bringIndexUp();
    this.files.set(file.uri, { file, open, reader, edition });
    return file;
  }

  private remove(uri: string): void {
    const kept = this.files.get(uri);
    if (!kept) return;
    this.files.delete(uri);
    this.untitled.delete(uri);
    this.editions.leave(kept.edition, uri);
    this.settleUntitled();
  }

  /** Roots, forms or settings have changed: every file is read by its form and put where it now belongs. */
  private placeAgain(): void {
    const all = [...this.files].sort(([one], [other]) => Number(isUntitled(one)) - Number(isUntitled(other)));
    this.editions.clear();
    for (const [uri, kept] of all) {
      const root = this.rootOf(uri, kept.file.fiscalYear);
      const isOfForm = this.readerFor(root) === kept.reader;
      if (!isOfForm && kept.file instanceof RestingFile) {
        // Found on the disk like one that was never known: thousands at once would neither be read in time nor rest.
        this.files.delete(uri);
      } else if (isUntitled(uri) || !isOfForm) {
        this.enter(uri, textOf(kept.file.document), kept.open, kept);
      } else {
        this.enterFile(kept.file, root, kept.open, kept.reader);
      }
    }
  }

  /** A document that has no file yet moves to the plan of its year when that one comes, and away when it goes. */
  private settleUntitled(): void {
    for (const uri of this.untitled) {
      const kept = this.files.get(uri);
      if (!kept || this.rootOf(uri, kept.file.fiscalYear) === kept.edition.root) continue;
      this.editions.leave(kept.edition, uri);
      this.enter(uri, textOf(kept.file.document), kept.open, kept);
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

  file(uri: string): PlanFile | undefined {
    return this.files.get(uri)?.file;
  }

  editionOf(uri: string): Edition | undefined {
    return this.files.get(uri)?.edition;
  }

  isOpen(uri: string): boolean {
    return this.files.get(uri)?.open ?? false;
  }

  allEditions(): Edition[] {
    return this.editions.all();
  }

  allFiles(): PlanFile[] {
    return Array.from(this.files.values(), ({ file }) => file);
  }
}

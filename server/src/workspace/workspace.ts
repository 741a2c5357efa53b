import { decodeText } from '../text/encoding/encoding';
import type { Passage } from '../text/passages';
import { CONFIG_NAME, isConfig } from './configuration/planConfig';
import type { SettingsFault } from './configuration/settingsFaults';
import type { Host, ReadingCache } from './disk/host';
import type { FoundOnDisk } from './disk/readFromDisk';
import { readFromDisk } from './disk/readFromDisk';
import type { Edition } from './editions/edition';
import { previousFault } from './editions/previousFault';
import type { PlanFile } from './files/planFile';
import { inShort } from './files/planFile';
import { KnownFiles } from './knownFiles';
import type { PlanGlobs } from './planRoots';
import { PlanRoots } from './planRoots';
import { TaskQueue } from './taskQueue';
import { folderFrom, isInAny, isUntitled } from './uris';

/** Files were written again and again while they were asked. */
export class BeingWrittenError extends Error {}

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
 * The plans of the open folders, kept in step with the editor and the disk. An open document's text is always the
 * editor's: what the disk holds counts only while it is closed. A file goes by one URI, as the host writes it.
 */
export class Workspace {
  private readonly roots: PlanRoots;
  private readonly known: KnownFiles;
  private readonly diskTasks = new TaskQueue();
  /** What a person has opened as a plan stays one, whatever its name. */
  private readonly adopted = new Set<string>();
  private readonly listeners: (() => void)[] = [];
  /** Files that rest of which something else stands on the disk by now. */
  private readonly outdated = new Set<string>();
  private timesOutdated = 0;
  private besideIsAwaited = false;
  private cacheFolder: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly manyFiles = MANY_FILES,
  ) {
    this.roots = new PlanRoots(host);
    this.known = new KnownFiles(this.roots, (uri) => {
      this.readAgain(uri);
    });
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

  /** Whether a `shisaku.json` in a folder would count: the folder is open in the editor, or stands in one that is. */
  mayHoldSettings(folder: string): boolean {
    return this.roots.holdsFolder(folder);
  }

  /** Where the host may keep what it has read of very many files, as a URI. */
  setCacheFolder(folder: string | undefined): void {
    this.cacheFolder = folder;
  }

  /** What the plans' settings name beyond the files that are always plans: for whoever watches the disk. */
  ownGlobs(): PlanGlobs[] {
    return this.roots.ownGlobs();
  }

  /** What there is to watch outside of the folders. */
  globsBeside(): PlanGlobs[] {
    return this.roots.globsBeside();
  }

  /** Whether a file stands in one of the open folders. */
  isInFolders(uri: string): boolean {
    return this.roots.isInFolders(uri);
  }

  /** Reads every plan file of the folders. Between files the event loop is free. */
  scan(progress?: Progress, isCancelled: () => boolean = () => false): Promise<void> {
    return this.diskTasks.run(async () => {
      await this.roots.standBeside(this.openBeside());
      const named = await this.roots.readAll();
      this.known.placeAgain();
      const found = await this.filesOnDisk(named);
      this.known.keepOnly(found);
      await this.readFromDisk([...found], { progress, isCancelled, cache: { folder: this.cacheFolder } });
    });
  }

  /** Takes over a text from the editor. */
  open(uri: string, text: string | readonly Passage[]): PlanFile {
    if (!isUntitled(uri)) this.adopted.add(uri);
    if (!this.isOpen(uri) && this.isBeside(uri)) this.followBeside();
    return this.known.open(uri, text);
  }

  /** Whether an open file has its plan outside of the folders, if it has one. */
  private isBeside(uri: string): boolean {
    return !isUntitled(uri) && !this.roots.isInFolders(uri);
  }

  private openBeside(): string[] {
    return this.known.uris().filter((uri) => this.isOpen(uri) && this.isBeside(uri));
  }

  /** A chapter that is opened by itself comes with its plan, and the plan goes with the last of its chapters. */
  private followBeside(): void {
    if (this.besideIsAwaited) return;
    this.besideIsAwaited = true;
    void this.diskTasks.run(() => {
      this.besideIsAwaited = false;
      return this.readBeside();
    });
  }

  private async readBeside(): Promise<void> {
    if (!(await this.roots.standBeside(this.openBeside()))) return;
    const named = await this.roots.readAll();
    this.known.placeAgain();
    await this.readFound([], named);
    for (const listener of this.listeners) listener();
  }

  /** The editor lets go of a document: from now on its file counts, if there is one in the folders. */
  close(uri: string): Promise<void> {
    if (!this.known.has(uri)) return Promise.resolve();
    this.known.close(uri);
    if (this.isBeside(uri)) this.followBeside();
    if (!this.roots.holds(uri)) {
      this.known.remove(uri);
      return this.settled();
    }
    return this.diskTasks.run(async () => {
      // By now its plan may have gone with it.
      if (this.roots.holds(uri)) await this.readFromDisk([uri]);
      else if (!this.isOpen(uri)) this.known.remove(uri);
    });
  }

  /**
   * Files or folders were made or changed on the disk, and others deleted: a few, or a thousand with a switch of branch.
   * Files that are no plans may be among them.
   */
  filesChanged(uris: readonly string[], deleted: readonly string[] = []): Promise<void> {
    return this.diskTasks.run(() => this.takeChanged(uris, deleted));
  }

  private async takeChanged(uris: readonly string[], deleted: readonly string[]): Promise<void> {
    const changed = this.withAllBelow([...uris, ...deleted]);
    // Found as at a scan, which follows no link to a folder: settings behind one would make a plan that no scan knows.
    const named = changed.some(isConfig) ? await this.roots.readAll() : undefined;
    if (named) this.known.placeAgain();
    const known = changed.filter((uri) => this.known.has(uri));
    const unknown = uris.filter((uri) => !this.known.has(uri) && !isConfig(uri));
    if (named || unknown.length > 0) await this.readFound(unknown, named);
    await this.readFromDisk(known.filter((uri) => this.known.has(uri)));
    for (const listener of this.listeners) listener();
  }

  /** Together with everything known that stands in a folder among them: whole folders come and go by their own name. */
  private withAllBelow(uris: readonly string[]): string[] {
    const changed = new Set(uris);
    const known = [...this.known.uris(), ...this.roots.configs()];
    return [...changed, ...known.filter((uri) => !changed.has(uri) && isInAny(changed, uri))];
  }

  /**
   * Reads the files that were not known, where they are plans.
   * @param named the plans by name, where settings have changed: then all that these now name are read
   */
  private async readFound(changed: readonly string[], named?: readonly string[]): Promise<void> {
    const found = await this.filesOnDisk(named);
    if (named) this.known.keepOnly(found);
    await this.readFromDisk([...(named ? found : changed)].filter((uri) => found.has(uri) && !this.known.has(uri)));
  }

  /** @param named the plans by name, where they are known */
  private async filesOnDisk(named?: readonly string[]): Promise<Set<string>> {
    const found = await this.roots.findFiles(named);
    for (const uri of this.adopted) if (this.roots.holds(uri)) found.add(uri);
    return found;
  }

  /** Done when all that was told of the disk so far has been taken in. */
  settled(): Promise<void> {
    return this.diskTasks.settled();
  }

  /**
   * Asks what must leave out no file: once more, where one that rests was found to stand no more as it was read, and has
   * been taken in anew.
   * @throws BeingWrittenError where that never ends
   */
  async completeAnswer<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
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
      this.known.rest(found);
      return;
    }
    const { bytes } = found;
    if (!bytes) {
      this.known.remove(uri);
      return;
    }
    const file = this.known.read(uri, decodeText(bytes).text);
    if (this.known.size > this.manyFiles) this.known.rest({ uri, short: inShort(file), readAgain: () => bytes });
  }

  /** A file that rests was asked and did not stand as it was read. */
  private readAgain(uri: string): void {
    this.timesOutdated++;
    this.outdated.add(uri);
    if (this.outdated.size > 1) return;
    void this.diskTasks.run(() => {
      const uris = [...this.outdated];
      this.outdated.clear();
      return this.takeChanged(uris, []);
    });
  }

  /**
   * What is wrong with the settings that govern a file, and their URI; undefined where none do. What stands outside of the
   * folders is not known, and may be right.
   */
  settingsFaults(uri: string): { readonly uri: string; readonly faults: readonly SettingsFault[] } | undefined {
    const root = this.roots.rootOf(uri);
    const written = this.roots.writtenOf(root);
    if (!written) return undefined;
    const { faults, previous } = written;
    const isKnown = previous && this.roots.holdsFolder(folderFrom(root, previous.path));
    const fault = isKnown ? previousFault(previous, root, this.allEditions()) : undefined;
    return { uri: `${root}/${CONFIG_NAME}`, faults: fault ? [...faults, fault] : faults };
  }

  file(uri: string): PlanFile | undefined {
    return this.known.file(uri);
  }

  editionOf(uri: string): Edition | undefined {
    return this.known.editionOf(uri);
  }

  isOpen(uri: string): boolean {
    return this.known.isOpen(uri);
  }

  allEditions(): Edition[] {
    return this.known.allEditions();
  }

  allFiles(): PlanFile[] {
    return this.known.allFiles();
  }
}

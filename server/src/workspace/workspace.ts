import type { Passage } from '../text/passages';
import { isConfig } from './configuration/planConfig';
import type { Host } from './disk/host';
import type { Edition } from './editions/edition';
import type { FaultySettings } from './faultySettings';
import { faultySettings } from './faultySettings';
import type { PlanFile } from './files/planFile';
import { KnownFiles } from './knownFiles';
import { OutdatedFiles } from './outdatedFiles';
import type { PlanGlobs } from './planRoots';
import { PlanRoots } from './planRoots';
import type { Progress } from './plansOnDisk';
import { PlansOnDisk } from './plansOnDisk';
import { TaskQueue } from './taskQueue';
import { isUntitled, withAllBelow } from './uris';

/** An edition of more files is read by the host as it can, and its closed files rest. */
const MANY_FILES = 400;

/**
 * The plans of the open folders, kept in step with the editor and the disk. An open document's text is always the
 * editor's: what the disk holds counts only while it is closed. A file goes by one URI, as the host writes it.
 */
export class Workspace {
  private readonly roots: PlanRoots;
  private readonly known: KnownFiles;
  private readonly onDisk: PlansOnDisk;
  private readonly diskTasks = new TaskQueue();
  private readonly listeners: (() => void)[] = [];
  private readonly outdated = new OutdatedFiles(this.diskTasks, (uris) => this.takeChanged(uris, []));
  private besideIsAwaited = false;
  private cacheFolder: string | undefined;

  constructor(host: Host, manyFiles = MANY_FILES) {
    this.roots = new PlanRoots(host);
    this.known = new KnownFiles(this.roots, (uri) => {
      this.outdated.add(uri);
    });
    this.onDisk = new PlansOnDisk(host, this.roots, this.known, manyFiles);
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
      const found = await this.onDisk.find(named);
      this.known.keepOnly(found);
      await this.onDisk.read([...found], { progress, isCancelled, cache: { folder: this.cacheFolder } });
    });
  }

  /** Takes over a text from the editor. */
  open(uri: string, text: string | readonly Passage[]): PlanFile {
    if (!isUntitled(uri)) this.onDisk.adopt(uri);
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
    await this.onDisk.readUnknown([], named);
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
      if (this.roots.holds(uri)) await this.onDisk.read([uri]);
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
    const changed = withAllBelow([...uris, ...deleted], [...this.known.uris(), ...this.roots.configs()]);
    // Found as at a scan, which follows no link to a folder: settings behind one would make a plan that no scan knows.
    const named = changed.some(isConfig) ? await this.roots.readAll() : undefined;
    if (named) this.known.placeAgain();
    const known = changed.filter((uri) => this.known.has(uri));
    const unknown = uris.filter((uri) => !this.known.has(uri) && !isConfig(uri));
    if (named || unknown.length > 0) await this.onDisk.readUnknown(unknown, named);
    await this.onDisk.read(known.filter((uri) => this.known.has(uri)));
    for (const listener of this.listeners) listener();
  }

  /** Done when all that was told of the disk so far has been taken in. */
  settled(): Promise<void> {
    return this.diskTasks.settled();
  }

  /** Asks what must leave out no file, however many are written meanwhile; see `OutdatedFiles`. */
  completeAnswer<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
    return this.outdated.completeAnswer(ask);
  }

  /** What is wrong with the settings that govern a file; undefined where none do. */
  settingsFaults(uri: string): FaultySettings | undefined {
    return faultySettings(uri, this.roots, this.allEditions());
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

import type { PlanConfig } from './configuration/planConfig';
import { CONFIG_NAME, isConfig, NO_CONFIG, PLAN_GLOBS, readPlanConfig } from './configuration/planConfig';
import { rootAbove } from './configuration/rootAbove';
import type { WrittenSettings } from './configuration/writtenSettings';
import { readWrittenSettings } from './configuration/writtenSettings';
import type { Host } from './disk/host';
import { readText } from './disk/readText';
import { isIn, parentOf } from './uris';

/** Files that a plan root takes for plans, as globs from the root. */
export interface PlanGlobs {
  readonly root: string;
  readonly globs: readonly string[];
}

/** What the settings of a root say, and what is wrong with them. */
interface Settings {
  readonly config: PlanConfig;
  readonly written: WrittenSettings;
}

/**
 * The open folders and the plan roots in them: which settings govern a file, and which files are plans. Of a chapter that
 * is opened by itself, the plan is read too.
 */
export class PlanRoots {
  private settings = new Map<string, Settings>();
  private folders: readonly string[] = [];
  /** The roots outside of the folders. */
  private beside: readonly string[] = [];

  constructor(private readonly host: Host) {}

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.folders = [...this.folders.filter((folder) => !removed.includes(folder)), ...added];
  }

  /**
   * Takes in the plans of these files that stand in none of the folders, and lets go of others.
   * @returns whether they are others than before
   */
  async standBeside(uris: readonly string[]): Promise<boolean> {
    const folders = new Set(uris.filter((uri) => !this.isInFolders(uri)).map(parentOf));
    const roots = new Set<string>();
    for (const folder of folders) {
      const above = await rootAbove(folder, (config) => this.host.readFile(config));
      if (above) roots.add(above.root);
    }
    const before = this.beside;
    this.beside = [...roots].sort();
    return before.join('\n') !== this.beside.join('\n');
  }

  /**
   * Reads every `shisaku.json` of the folders; until all are read, the old ones count.
   * @returns the files that are plans by their names: one walk through the folders finds both
   */
  async readAll(): Promise<string[]> {
    const settings = new Map<string, Settings>();
    const plans: string[] = [];
    for (const folder of this.places) {
      for (const uri of await this.host.findFiles(folder, [`**/${CONFIG_NAME}`, ...PLAN_GLOBS])) {
        if (!isConfig(uri)) {
          plans.push(uri);
          continue;
        }
        const read = await this.readSettings(uri);
        if (read) settings.set(parentOf(uri), read);
      }
    }
    this.settings = settings;
    return plans;
  }

  private async readSettings(uri: string): Promise<Settings | undefined> {
    const text = await readText(this.host, uri);
    if (text === undefined) return undefined;
    const before = this.settings.get(parentOf(uri))?.config;
    return { config: readPlanConfig(text, before), written: readWrittenSettings(text) };
  }

  /** Every `shisaku.json` that is known. */
  configs(): string[] {
    return Array.from(this.settings.keys(), (root) => `${root}/${CONFIG_NAME}`);
  }

  /** What `files` names beyond the files that are always plans. */
  ownGlobs(): PlanGlobs[] {
    return Array.from(this.settings, ([root, { config }]) => ({ root, globs: config.files.slice(PLAN_GLOBS.length) }))
      .filter(({ globs }) => globs.length > 0)
      .sort((one, other) => (one.root < other.root ? -1 : 1));
  }

  /**
   * Every file on the disk that is a plan: by its name, or because the settings that govern it name it.
   * @param named those of the first kind, where they are known
   */
  async findFiles(named?: readonly string[]): Promise<Set<string>> {
    const found = new Set(named ?? (await this.findNamed()));
    for (const { root, globs } of this.ownGlobs()) {
      for (const uri of await this.host.findFiles(root, globs)) if (this.rootOf(uri) === root) found.add(uri);
    }
    return found;
  }

  private async findNamed(): Promise<string[]> {
    return (await Promise.all(this.places.map((folder) => this.host.findFiles(folder, PLAN_GLOBS)))).flat();
  }

  /** Wherever plans are looked for. */
  private get places(): readonly string[] {
    return [...this.folders, ...this.beside];
  }

  /** What is a plan, or tells of one, in the roots outside of the folders. */
  globsBeside(): PlanGlobs[] {
    return this.beside.map((root) => ({ root, globs: [...PLAN_GLOBS, CONFIG_NAME] }));
  }

  /** Whether a file stands where plans are looked for. */
  holds(uri: string): boolean {
    return this.places.some((folder) => isIn(folder, uri));
  }

  /** Whether a file stands in one of the open folders. */
  isInFolders(uri: string): boolean {
    return this.folders.some((folder) => isIn(folder, uri));
  }

  /** Whether plans are looked for in a folder. */
  holdsFolder(uri: string): boolean {
    return this.places.includes(uri) || this.holds(uri);
  }

  configOf(root: string): PlanConfig {
    return this.settings.get(root)?.config ?? NO_CONFIG;
  }

  /** What is wrong with the settings of a root by themselves; undefined where it has none. */
  writtenOf(root: string): WrittenSettings | undefined {
    return this.settings.get(root)?.written;
  }

  /** The nearest folder above with a `shisaku.json`, else the workspace folder, else the file's own folder. */
  rootOf(uri: string): string {
    for (let folder = parentOf(uri); folder !== ''; folder = parentOf(folder)) {
      if (this.settings.has(folder)) return folder;
    }
    const above = this.folders.filter((folder) => isIn(folder, uri));
    return above.sort((one, other) => other.length - one.length)[0] ?? parentOf(uri);
  }

  /** The roots whose settings tell this fiscal year. */
  rootsOfYear(fiscalYear: number | undefined): string[] {
    if (fiscalYear === undefined) return [];
    return [...this.settings].flatMap(([root, { config }]) => (config.fiscalYear === fiscalYear ? [root] : []));
  }

  /** The folder that is taken where nothing else tells. */
  get firstFolder(): string {
    return this.folders[0] ?? '';
  }
}

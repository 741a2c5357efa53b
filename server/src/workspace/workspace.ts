import { URI, Utils } from 'vscode-uri';
import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import { textOf } from '../syntax/document';
import { decodeText } from '../text/encoding';
import type { Edition } from './edition';
import { KeptEdition } from './edition';
import type { Host } from './host';
import type { PlanConfig } from './planConfig';
import { CONFIG_NAME, NO_CONFIG, PLAN_GLOBS, readPlanConfig } from './planConfig';
import type { PlanFile } from './planFile';
import { PlanFileReader } from './planFile';

interface KeptFile {
  readonly file: PlanFile;
  readonly open: boolean;
  readonly edition: KeptEdition;
}

/** Told after each file of a long reading: how many are read, of how many. */
export type Progress = (done: number, of: number) => void;

/**
 * Every plan file that is known, open or not, and the editions that they make up. An open document's text is always the
 * editor's: what the disk holds counts only while it is closed.
 */
export class Workspace {
  private readonly readers = new Map<Form, PlanFileReader>();
  private readonly files = new Map<string, KeptFile>();
  private readonly editions = new Map<string, KeptEdition>();
  private readonly configs = new Map<string, PlanConfig>();
  private readonly listeners: (() => void)[] = [];
  private folders: readonly string[] = [];

  constructor(private readonly host: Host) {}

  /** Called when a file that is not open, or a plan's settings, have changed. */
  onDidChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The folders that are open in the editor, as URIs without a slash at the end. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.folders = [...this.folders.filter((folder) => !removed.includes(folder)), ...added];
  }

  /** Reads every plan file of the folders. Between files the event loop is free. */
  async scan(progress?: Progress, isCancelled: () => boolean = () => false): Promise<void> {
    await this.readConfigs();
    this.placeAgain();
    const found = new Set<string>();
    for (const folder of this.folders) {
      for (const uri of await this.host.findFiles(folder, PLAN_GLOBS)) found.add(uri);
    }
    for (const [root, config] of this.configs) {
      if (config.files.length === PLAN_GLOBS.length) continue;
      for (const uri of await this.host.findFiles(root, config.files)) found.add(uri);
    }
    for (const [uri, { open }] of this.files) if (!open && !found.has(uri)) this.remove(uri);
    let done = 0;
    for (const uri of found) {
      if (isCancelled()) return;
      await this.readFromDisk(uri);
      progress?.(++done, found.size);
    }
  }

  private async readConfigs(): Promise<void> {
    this.configs.clear();
    for (const folder of this.folders) {
      for (const uri of await this.host.findFiles(folder, [`**/${CONFIG_NAME}`])) await this.readConfig(uri);
    }
  }

  private async readConfig(uri: string): Promise<void> {
    const root = parentOf(uri);
    const bytes = await this.host.readFile(uri);
    if (bytes) this.configs.set(root, readPlanConfig(decodeText(bytes).text));
    else this.configs.delete(root);
  }

  /** Takes over a text from the editor. */
  open(uri: string, text: string): PlanFile {
    return this.put(uri, text, true);
  }

  /** The editor lets go of a document: from now on its file counts, if there is one. */
  async close(uri: string): Promise<void> {
    const kept = this.files.get(uri);
    if (!kept) return;
    this.files.set(uri, { ...kept, open: false });
    await this.readFromDisk(uri);
  }

  /** Files were made, changed or deleted on the disk: a few, or a thousand with a switch of branch. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const configs = uris.filter((uri) => uri.endsWith(`/${CONFIG_NAME}`));
    for (const uri of configs) await this.readConfig(uri);
    if (configs.length > 0) this.placeAgain();
    for (const uri of uris) if (!configs.includes(uri)) await this.readFromDisk(uri);
    for (const listener of this.listeners) listener();
  }

  private async readFromDisk(uri: string): Promise<void> {
    if (this.files.get(uri)?.open) return;
    const bytes = await this.host.readFile(uri);
    // The document may have been opened while its file was read.
    if (this.files.get(uri)?.open) return;
    if (bytes) this.put(uri, decodeText(bytes).text, false);
    else this.remove(uri);
  }

  private put(uri: string, text: string, open: boolean): PlanFile {
    const kept = this.files.get(uri);
    const file = this.readerFor(uri).read(uri, text, kept?.file);
    const edition = this.editionFor(file);
    if (kept && kept.edition !== edition) this.leave(kept.edition, uri);
    edition.put(file);
    this.files.set(uri, { file, open, edition });
    return file;
  }

  private remove(uri: string): void {
    const kept = this.files.get(uri);
    if (!kept) return;
    this.leave(kept.edition, uri);
    this.files.delete(uri);
  }

  private leave(edition: KeptEdition, uri: string): void {
    edition.remove(uri);
    if (edition.files.size === 0) this.editions.delete(editionKey(edition.root, edition.fiscalYear));
  }

  /** Roots, forms or settings have changed: every file is read by its form and put where it now belongs. */
  private placeAgain(): void {
    this.editions.clear();
    for (const [uri, kept] of this.files) {
      const file = this.readerFor(uri).read(uri, textOf(kept.file.document));
      const edition = this.editionFor(file);
      edition.put(file);
      this.files.set(uri, { ...kept, file, edition });
    }
  }

  private readerFor(uri: string): PlanFileReader {
    const { form } = this.configOf(this.rootOf(uri));
    let reader = this.readers.get(form);
    if (!reader) this.readers.set(form, (reader = new PlanFileReader(vocabularyOf(form))));
    return reader;
  }

  private configOf(root: string): PlanConfig {
    return this.configs.get(root) ?? NO_CONFIG;
  }

  private editionFor(file: PlanFile): KeptEdition {
    const root = this.rootOf(file.uri, file.plan.fiscalYear);
    const config = this.configOf(root);
    const fiscalYear = file.plan.fiscalYear ?? config.fiscalYear;
    const key = editionKey(root, fiscalYear);
    let edition = this.editions.get(key);
    if (!edition) this.editions.set(key, (edition = new KeptEdition(root, fiscalYear, config, this.findPrevious)));
    return edition;
  }

  /** Last year's edition: of the root that `previous` names, else of the same root. */
  private readonly findPrevious = ({ root, fiscalYear, config }: Edition): Edition | undefined => {
    if (fiscalYear === undefined) return undefined;
    const previousRoot =
      config.previous === undefined ? root : Utils.resolvePath(URI.parse(root), config.previous).toString();
    return this.editions.get(editionKey(previousRoot, fiscalYear - 1));
  };

  /**
   * The nearest folder above with a `shisaku.json`, else the workspace folder, else the file's own folder. A document
   * that has no file yet belongs to the plan of the year that it declares.
   */
  private rootOf(uri: string, fiscalYear?: number): string {
    if (uri.startsWith('untitled:')) {
      const [root] = [...this.configs].find(([, config]) => config.fiscalYear === fiscalYear) ?? [];
      if (root !== undefined) return root;
    }
    for (let folder = parentOf(uri); folder !== ''; folder = parentOf(folder)) {
      if (this.configs.has(folder)) return folder;
    }
    const above = this.folders.filter((folder) => uri.startsWith(`${folder}/`));
    return above.sort((one, other) => other.length - one.length)[0] ?? this.folders[0] ?? parentOf(uri);
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
    return [...this.editions.values()];
  }

  allFiles(): PlanFile[] {
    return Array.from(this.files.values(), ({ file }) => file);
  }
}

function editionKey(root: string, fiscalYear: number | undefined): string {
  return `${root}#${fiscalYear ?? ''}`;
}

/** The folder that holds a file or a folder; '' above the top. */
export function parentOf(uri: string): string {
  const slash = uri.lastIndexOf('/');
  const parent = slash === -1 ? '' : uri.slice(0, slash);
  return parent.endsWith('/') || /^[a-z][\w+.-]*:$/i.test(parent) ? '' : parent;
}

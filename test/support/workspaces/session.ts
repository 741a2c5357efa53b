import assert from 'node:assert/strict';
import type { Snapshot } from '../../../server/src/features/snapshot';
import type { FileEdits } from '../../../server/src/text/edits/edits';
import { applyEdits } from '../../../server/src/text/edits/edits';
import { Workspace } from '../../../server/src/workspace/workspace';
import { Disk } from './disk';

/** A person at work: files on a disk in memory, some of them open, maybe with edits that are not saved. */
export class Session {
  readonly workspace: Workspace;
  private readonly open = new Map<string, string>();

  private constructor(readonly disk: Disk) {
    this.workspace = new Workspace(disk);
  }

  static async start(folders: readonly string[], texts: Iterable<readonly [string, string]>): Promise<Session> {
    const session = new Session(new Disk(texts));
    session.workspace.setFolders(folders);
    await session.workspace.scan();
    return session;
  }

  /** Opens a file, or changes its text where it is open. */
  edit(uri: string, text = this.text(uri)): void {
    this.open.set(uri, text);
    this.workspace.open(uri, text);
  }

  async close(uri: string): Promise<void> {
    this.open.delete(uri);
    await this.workspace.close(uri);
  }

  async write(...files: readonly (readonly [uri: string, text: string])[]): Promise<void> {
    for (const [uri, text] of files) this.disk.write(uri, text);
    await this.workspace.filesChanged(files.map(([uri]) => uri));
  }

  /** The text as the person has it: the editor's, where the file is open. */
  text(uri: string): string {
    return this.open.get(uri) ?? this.disk.text(uri) ?? '';
  }

  isOpen(uri: string): boolean {
    return this.open.has(uri);
  }

  /** Edits as an editor applies them: in open documents, which stay unsaved, and in closed files on the disk. */
  async apply(edits: readonly FileEdits[]): Promise<void> {
    const closed: [string, string][] = [];
    for (const { uri, edits: inFile } of edits) {
      const after = applyEdits(this.text(uri), inFile);
      if (this.isOpen(uri)) this.edit(uri, after);
      else closed.push([uri, after]);
    }
    await this.write(...closed);
  }

  snapshot(uri: string): Snapshot {
    const file = this.workspace.file(uri);
    const edition = this.workspace.editionOf(uri);
    assert.ok(file && edition, `${uri} is not known`);
    return { file, edition };
  }
}

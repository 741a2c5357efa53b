import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionRequest, FileChangeType } from 'vscode-languageserver';
import type { InitializationOptions } from '../../../../server/src/protocol/requests/initializationOptions';
import { RESOLVING } from '../../driver/capabilities';
import { Client } from '../../driver/client';
import { eventually } from '../../driver/eventually';
import { Folder } from '../../driver/folder';

/** The plan that is open. */
export const NAME = 'senryaku1.shisaku';
/** Another of its edition, on the disk. */
export const NEIGHBOUR = 'senryaku3.shisaku';

export const ON_SAVING = 'source.fixAll.shisaku';
export const ON_RENAMED = 'refactor.recordRenaming';
export const ON_MEASURES = ['refactor.move.measureUp', 'refactor.move.measureDown', 'refactor.rewrite.makeRoom'];

/** A plan of the samples in an editor that asks what can be done in it. */
export class OpenPlan {
  private constructor(
    readonly folder: Folder,
    readonly client: Client,
  ) {}

  static async start(capabilities = RESOLVING, initializationOptions: InitializationOptions = {}): Promise<OpenPlan> {
    const folder = Folder.ofSamples('fy2011');
    const client = await Client.start({ folder, locale: 'ja', capabilities, initializationOptions });
    await client.open(NAME);
    return new OpenPlan(folder, client);
  }

  async stop(): Promise<void> {
    await this.client.stop();
    this.folder.remove();
  }

  async actions(range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[] | null> {
    const textDocument = this.client.textDocument(NAME);
    const params = { textDocument, range, context: { diagnostics: [], ...context } };
    return (await this.client.request(CodeActionRequest.type, params)) as CodeAction[] | null;
  }

  /** The only place of words in the plan, without its width. */
  at(marked: string): Range {
    const { position } = this.client.at(NAME, marked);
    return { start: position, end: position };
  }

  /** Old forms of kanji: two in the plan, one in its neighbour. */
  async writeOldForms(): Promise<void> {
    await this.client.replace(NAME, '- 県立の試験研究機関', '- 縣立の試験研究機関');
    await this.client.replace(NAME, '- 国内市場の縮小', '- 國内市場の縮小');
    this.folder.replace(NEIGHBOUR, '環境は厳しく、学校を', '環境は厳しく、學校を');
    await this.client.filesChanged(FileChangeType.Changed, NEIGHBOUR);
    await eventually(async () => {
      assert.deepEqual(await this.client.findings(NEIGHBOUR), ['old-form-kanji 188']);
    });
  }

  /** What an edit writes, file by file. */
  written({ changes = {} }: WorkspaceEdit): [string, string[]][] {
    return Object.entries(changes)
      .map(([uri, edits]): [string, string[]] => [this.folder.nameOf(uri), edits.map(({ newText }) => newText)])
      .sort();
  }
}

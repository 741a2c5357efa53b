import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  DocumentDiagnosticReport,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer } from '../../../server/src/protocol/server';
import { memoryHost } from '../../support/workspaces/workspace';
import { FOLDER, uriOfFile } from './editions';

/** Requests that ask about a whole document. */
const ABOUT_DOCUMENTS = ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full'];

/** Requests that ask about a position. */
export const ABOUT_POSITIONS = [
  'definition',
  'declaration',
  'implementation',
  'hover',
  'completion',
  'documentHighlight',
  'prepareRename',
];

/** An editor and a server in one process, with the real protocol between them. */
export class Wire {
  readonly documents: TextDocument[] = [];
  private readonly tokens = new Map<string, { id: string | undefined; data: readonly number[] }>();
  private readonly findings = new Map<string, Extract<DocumentDiagnosticReport, { kind: 'full' }>>();

  private constructor(private readonly connection: MessageConnection) {}

  static async start(settings: string): Promise<Wire> {
    const [there, back] = [new PassThrough(), new PassThrough()];
    const host = memoryHost([{ uri: `${FOLDER}/shisaku.json`, text: settings }]);
    startServer(
      createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back)),
      host,
      'file:///rules',
    );
    const connection = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      capabilities: { textDocument: { diagnostic: {}, rename: { prepareSupport: true } } },
      workspaceFolders: [{ uri: FOLDER, name: 'plan' }],
    });
    await connection.sendNotification('initialized', {});
    return new Wire(connection);
  }

  end(): void {
    this.connection.dispose();
  }

  async open(text: string): Promise<void> {
    const document = TextDocument.create(uriOfFile(this.documents.length), 'shisaku', 1, text);
    this.documents.push(document);
    const { uri, languageId, version } = document;
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  async change(document: TextDocument, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges,
    });
  }

  ask(method: string, { uri }: TextDocument, params: object = {}): Promise<unknown> {
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  /** Everything that is told of a document, each answer put together from what changed since it was last asked for. */
  async answersOf(document: TextDocument): Promise<Record<string, unknown>> {
    const range: Range = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    const answers = await Promise.all(ABOUT_DOCUMENTS.map((method) => this.ask(method, document)));
    return {
      ...Object.fromEntries(ABOUT_DOCUMENTS.map((method, at) => [method, withoutId(answers[at])])),
      inlayHint: await this.ask('inlayHint', document, { range }),
      codeAction: await this.ask('codeAction', document, { range, context: { diagnostics: [] } }),
      diagnostic: await this.findingsOf(document),
    };
  }

  /** The tokens as the editor has them: those it had, with the differences that the server told. */
  async tokensByDelta(document: TextDocument): Promise<readonly number[]> {
    const before = this.tokens.get(document.uri);
    const answer = (await this.ask(
      before ? 'semanticTokens/full/delta' : 'semanticTokens/full',
      document,
      before && { previousResultId: before.id },
    )) as SemanticTokens | SemanticTokensDelta;
    const data = 'data' in answer ? answer.data : withEdits(before?.data ?? [], answer);
    this.tokens.set(document.uri, { id: answer.resultId, data });
    return data;
  }

  private async findingsOf(document: TextDocument): Promise<unknown> {
    const before = this.findings.get(document.uri);
    const previous = before ? { previousResultId: before.resultId } : {};
    const report = (await this.ask('diagnostic', document, previous)) as DocumentDiagnosticReport;
    if (report.kind === 'unchanged') {
      assert.equal(report.resultId, before?.resultId);
      return before?.items;
    }
    this.findings.set(document.uri, report);
    return report.items;
  }
}

function withoutId(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'resultId' in answer
    ? { ...answer, resultId: undefined }
    : answer;
}

function withEdits(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const after = [...data];
  // Places count in the data before all edits: the last goes first.
  for (const { start, deleteCount, data: inserted = [] } of [...edits].reverse()) {
    after.splice(start, deleteCount, ...inserted);
  }
  return after;
}

import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'senryaku1.shisaku';
const BEYOND: readonly Position[] = [
  { line: 100_000, character: 0 },
  { line: 0, character: 100_000 },
  { line: 100_000, character: 100_000 },
];

describe('What is not there', () => {
  const folder = Folder.ofSamples('fy2011');
  const client = clientOfSuite({ folder }, [NAME]);

  for (const position of BEYOND) {
    it(`gives nothing beyond the text, at ${position.line}:${position.character}`, async () => {
      const textDocument = client.textDocument(NAME);
      const here = { textDocument, position };
      assert.equal(await client.request(DefinitionRequest.type, here), null);
      assert.equal(await client.request(HoverRequest.type, here), null);
      const references = await client.request(ReferencesRequest.type, {
        ...here,
        context: { includeDeclaration: true },
      });
      assert.deepEqual(references, []);
      assert.deepEqual(await client.request(DeclarationRequest.type, here), []);
      assert.deepEqual(await client.request(ImplementationRequest.type, here), []);
      assert.deepEqual(await client.request(DocumentHighlightRequest.type, here), []);
      await client.request(CompletionRequest.type, here);
      const selection = await client.request(SelectionRangeRequest.type, { textDocument, positions: [position] });
      assert.equal(selection?.length, 1);
      const range = { start: position, end: position };
      const actions = await client.request(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: [] },
      });
      assert.deepEqual(actions, []);
    });
  }

  it('gives null for a document that is not known', async () => {
    const textDocument = { uri: folder.uri('no-such-file.shisaku') };
    const position = { line: 0, character: 0 };
    const here = { textDocument, position };
    const range = { start: position, end: position };
    assert.equal(await client.request(DefinitionRequest.type, here), null);
    assert.equal(await client.request(HoverRequest.type, here), null);
    assert.equal(await client.request(CompletionRequest.type, here), null);
    assert.equal(await client.request(DeclarationRequest.type, here), null);
    assert.equal(await client.request(ImplementationRequest.type, here), null);
    assert.equal(await client.request(DocumentHighlightRequest.type, here), null);
    assert.equal(await client.request(RenameRequest.type, { ...here, newName: '港' }), null);
    assert.equal(await client.request(CodeLensRequest.type, { textDocument }), null);
    assert.equal(await client.request(DocumentLinkRequest.type, { textDocument }), null);
    assert.equal(await client.request(InlayHintRequest.type, { textDocument, range }), null);
    assert.equal(await client.request(DocumentSymbolRequest.type, { textDocument }), null);
    assert.equal(await client.request(FoldingRangeRequest.type, { textDocument }), null);
    assert.equal(await client.request(SelectionRangeRequest.type, { textDocument, positions: [position] }), null);
    assert.equal(
      await client.request(ReferencesRequest.type, { ...here, context: { includeDeclaration: true } }),
      null,
    );
    assert.equal(
      await client.request(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
      null,
    );
    assert.deepEqual(await client.request(SemanticTokensRequest.type, { textDocument }), { data: [] });
    const delta = await client.request(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: '1' });
    assert.deepEqual(delta, { data: [] });
    const report = await client.pull('no-such-file.shisaku');
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('lets a document be empty, and be filled again', async () => {
    const text = client.text(NAME);
    await client.change(NAME, { text: '' });
    assert.deepEqual(await client.request(DocumentSymbolRequest.type, { textDocument: client.textDocument(NAME) }), []);
    await client.change(NAME, { text });
    const symbols = await client.request(DocumentSymbolRequest.type, { textDocument: client.textDocument(NAME) });
    assert.equal(symbols?.length, 1);
  });

  it('lets a burst of edits be read as one text', async () => {
    const start = { line: 0, character: 0 };
    const changes = Array.from('戦略9 新しい章\n', (text, character) => ({
      range: { start: { line: 0, character }, end: { line: 0, character } },
      text,
    }));
    await client.change(NAME, ...changes);
    const symbols = await client.request(DocumentSymbolRequest.type, { textDocument: client.textDocument(NAME) });
    assert.equal(symbols?.length, 2);
    assert.deepEqual(
      symbols.map(({ name }) => name.slice(0, 3)),
      ['戦略9', '戦略1'],
    );
    await client.change(NAME, { range: { start, end: { line: 1, character: 0 } }, text: '' });
  });
});

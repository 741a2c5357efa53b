import assert from 'node:assert/strict';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

const NAME = 'senryaku1.shisaku';
const OPTIONS = { tabSize: 4, insertSpaces: true };

describe('Laying out a document', () => {
  const folder = Folder.ofSamples('fy2011');
  const laidOut = folder.read(NAME);
  const untidy = laidOut.replace(/\n\n/g, '\n\n\u3000\n').replace(/。$/gm, '。 ');
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ folder });
    await client.open(NAME, untidy);
  });
  afterEach(() => client.stop());
  after(() => {
    folder.remove();
  });

  it('brings it back from a hand that put blanks everywhere', async () => {
    const textDocument = client.textDocument(NAME);
    const edits = await client.request(DocumentFormattingRequest.type, { textDocument, options: OPTIONS });
    await client.apply(NAME, edits ?? []);
    // Where a picture has its room, more blank lines are more room.
    assert.equal(withoutRoom(client.text(NAME)), withoutRoom(laidOut));
  });

  it('does so with the lines that are selected', async () => {
    const textDocument = client.textDocument(NAME);
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    const edits = await client.request(DocumentRangeFormattingRequest.type, { textDocument, range, options: OPTIONS });
    await client.apply(NAME, edits ?? []);
    const [heading = ''] = laidOut.split('\n');
    assert.ok(untidy.startsWith(`${heading}\n\n\u3000\n`));
    assert.equal(client.text(NAME), untidy.replace('\n\n\u3000\n', '\n\n'));
  });
});

function withoutRoom(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n');
}

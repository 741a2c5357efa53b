import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionRequest, CodeActionResolveRequest, RenameRequest } from 'vscode-languageserver';
import type { EditionKey } from '../../../server/src/protocol/viewItems/editionItem';
import { COMPARE } from '../../../server/src/protocol/requests/compare';
import { EDITIONS } from '../../../server/src/protocol/requests/editions';
import { REPORT } from '../../../server/src/protocol/requests/reports';
import { ROLLOVER_PLAN } from '../../../server/src/protocol/requests/rollover';
import { RESOLVING } from '../driver/capabilities';
import { Client } from '../driver/client';
import type { Folder } from '../driver/folder';
import { FIRST, largeFolder, nameOf, text } from '../driver/largeFolder';

const WRITTEN = nameOf(12);

/** All of them move a line down. */
const REWRITTEN = `※ 縣の概要版［要確認］\n${text(12)}`;

describe('A closed file that was written, and nobody has told of it yet', () => {
  let folder: Folder;
  let client: Client;
  let edition: EditionKey;

  before(() => {
    folder = largeFolder();
    folder.write('next.shisaku', text(1).replace('平成23年度', '平成24年度'));
  });
  after(() => {
    folder.remove();
  });

  // A server that has read the file already would know its text.
  beforeEach(async () => {
    client = await Client.start({ folder, capabilities: RESOLVING });
    await client.open(FIRST);
    [edition = assert.fail()] = await client.ask(EDITIONS, {});
    folder.write(WRITTEN, REWRITTEN);
  });
  afterEach(async () => {
    await client.stop();
    folder.write(WRITTEN, text(12));
  });

  /** The lines in which an edit changes it. */
  const linesIn = ({ changes = {} }: WorkspaceEdit): number[] =>
    (changes[folder.uri(WRITTEN)] ?? []).map(({ range }) => range.start.line).sort((one, other) => one - other);

  it('is renamed in', async () => {
    const answer = await client.request(RenameRequest.type, { ...client.at(FIRST, '(‸護岸の整備)'), newName: '岸壁' });
    assert.deepEqual(answer && linesIn(answer), [7, 10]);
  });

  it('keeps its programme’s name: nothing else is renamed to it', async () => {
    const params = { ...client.at(FIRST, '(‸1番の祭り)'), newName: '12番の祭り' };
    await assert.rejects(client.request(RenameRequest.type, params), /“12番の祭り” already/);
  });

  it('is rolled over', async () => {
    const item = await client.ask(ROLLOVER_PLAN, { edition, to: '平成24年度' });
    assert.ok('files' in item);
    const { groups = [] } = item.files.find(({ path }) => path === WRITTEN) ?? {};
    assert.deepEqual(
      groups.flatMap(({ changes }) => changes.map(({ range }) => range.start.line)),
      [2, 10, 11, 7],
    );
  });

  it('is in a report', async () => {
    const report = await client.ask(REPORT, { edition, report: 'open-points', format: 'csv' });
    assert.match(report ?? '', /縣の概要版/);
  });

  it('is compared', async () => {
    const comparison = await client.ask(COMPARE, { before: edition, after: { ...edition, fiscalYear: 2012 } });
    const ended = comparison?.groups.find(({ kind }) => kind === 'ended')?.items ?? [];
    assert.deepEqual(
      ended.filter(({ label }) => label === '12番の祭り').map(({ before }) => before?.range.start.line),
      [11],
    );
  });

  it('is mended with its edition', async () => {
    await client.replace(FIRST, '- 直す。', '- 縣が直す。');
    const { position } = client.at(FIRST, '‸縣');
    const found = await client.request(CodeActionRequest.type, {
      textDocument: client.textDocument(FIRST),
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const action = (found ?? []).find(({ title }) => title.startsWith('Mend everywhere in this edition'));
    const { edit } = await client.request(CodeActionResolveRequest.type, (action ?? assert.fail()) as CodeAction);
    assert.deepEqual(edit && linesIn(edit), [0]);
  });
});

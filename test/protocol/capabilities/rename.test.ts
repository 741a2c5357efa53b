import assert from 'node:assert/strict';
import type { ResponseError } from 'vscode-jsonrpc/node';
import type { Range, TextDocumentPositionParams, WorkspaceEdit } from 'vscode-languageserver';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver';
import { applyEdits } from '../../../server/src/text/edits/edits';
import { ABLE } from '../driver/capabilities';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

const [FIRST, THIRD] = ['fy2012/senryaku1.shisaku', 'fy2012/senryaku3.shisaku'];
const NAME = '空き店舗活用創業支援事業(チャレンジショップ)';
const PREPARES = { ...ABLE, textDocument: { ...ABLE.textDocument, rename: { prepareSupport: true } } };

describe('Rename', () => {
  let folder: Folder;
  let client: Client;
  beforeEach(async () => {
    folder = Folder.ofSamples();
    client = await Client.start({ folder, capabilities: PREPARES, locale: 'ja' });
    await client.open(FIRST);
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  const prepare = (params: TextDocumentPositionParams) =>
    client.request(PrepareRenameRequest.type, params) as Promise<{ range: Range; placeholder: string }>;
  const rename = (params: TextDocumentPositionParams, newName: string) =>
    client.request(RenameRequest.type, { ...params, newName });
  const words = (name: string, range: Range) => client.quote({ uri: folder.uri(name), range });
  const changed = ({ changes = {} }: WorkspaceEdit) =>
    Object.entries(changes)
      .flatMap(([uri, edits]) => edits.map(({ range, newText }) => `${client.quote({ uri, range })} → ${newText}`))
      .sort();

  /** As an editor does it: in open documents, which stay unsaved, and in closed files on the disk. */
  async function apply({ changes = {} }: WorkspaceEdit): Promise<void> {
    for (const [uri, edits] of Object.entries(changes)) {
      const name = folder.nameOf(uri);
      if (name === FIRST) await client.apply(name, edits);
      else folder.write(name, applyEdits(folder.read(name), edits));
    }
  }

  it('tells the words at the place and the whole name', async () => {
    const { range, placeholder } = await prepare(client.at(FIRST, '「チャレンジ‸ショップ」'));
    assert.equal(words(FIRST, range), `${FIRST}:113 チャレンジショップ`);
    assert.equal(placeholder, NAME);
  });

  it('changes open documents and closed files of the edition, and gives back their bytes', async () => {
    const before = [client.text(FIRST), folder.read(THIRD)];
    const listing = `(${NAME.slice(0, 4)}‸${NAME.slice(4)})【再掲】`;
    const edit = await rename(client.at(FIRST, listing), '商店街の種まき(お試し店)');
    assert.ok(edit);
    assert.deepEqual(changed(edit), [
      `${FIRST}:113 チャレンジショップ → お試し店`,
      `${FIRST}:141 ${NAME} → 商店街の種まき(お試し店)`,
      `${THIRD}:101 空き店舗活用創業支援事業 → 商店街の種まき`,
      `${THIRD}:122 ${NAME} → 商店街の種まき(お試し店)`,
    ]);
    await apply(edit);
    await client.filesChanged(2, THIRD);
    const back = await rename(client.at(FIRST, '(商店街‸の種まき(お試し店))【再掲】'), NAME);
    assert.ok(back);
    await apply(back);
    assert.deepEqual([client.text(FIRST), folder.read(THIRD)], before);
  });

  for (const [what, marked, newName, said] of [
    [
      'a mark',
      '【再‸掲】',
      '新しい名',
      '名前を変えられるのは、事業名、施策名、指針の見出しだけです。どれかにカーソルを置いてください。',
    ],
    ['an empty name', '空き店舗‸活用', ' ', '名前は空にできません。改行も含められません。'],
    ['brackets that do not pair', '空き店舗‸活用', '空き店舗(', '「空き店舗(」の括弧が対になっていません。'],
    ['a remark', '空き店舗‸活用', '平成24年度開設予定', '「平成24年度開設予定」は事業名ではなく注釈として読まれます。'],
    [
      'the name of another programme',
      '空き店舗‸活用',
      '新製品共同開発補助金',
      '「新製品共同開発補助金」という事業が既にあります（1-1 企業、大学、試験研究機関の連携による製品開発を広げる）。',
    ],
    [
      'what would be read as something else',
      '空き店舗‸活用',
      '空き店舗【新規】',
      '「空き店舗【新規】」に変えると、計画書が別の形に読まれてしまいます。別の名前にしてください。',
    ],
  ] as const) {
    it(`refuses ${what}, and says why in Japanese`, async () => {
      const line = `(${NAME})【再掲】`;
      const plain = marked.replace('‸', '');
      const place = client.at(FIRST, line.replace(plain, marked));
      await assert.rejects(rename(place, newName), ({ message }: ResponseError) => message === said);
    });
  }

  it('refuses already before a name is typed', async () => {
    await assert.rejects(prepare(client.at(FIRST, `(${NAME})【再‸掲】`)), ({ message }: ResponseError) =>
      message.startsWith('名前を変えられるのは'),
    );
  });
});

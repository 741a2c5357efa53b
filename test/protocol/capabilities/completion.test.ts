import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { CompletionRequest, InsertTextFormat } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'senryaku1.shisaku';

describe('Completion', () => {
  const folder = Folder.ofSamples('fy2011');
  const client = clientOfSuite({ folder, locale: 'ja' });
  beforeEach(() => client.open(NAME));
  afterEach(() => client.close(NAME));

  /** What is offered after words typed on a new last line. */
  const typed = async (words: string): Promise<CompletionItem[]> => {
    const end = client.endOf(NAME);
    await client.change(NAME, { range: { start: end, end }, text: `\n\n${words}` });
    const list = (await client.request(CompletionRequest.type, {
      textDocument: client.textDocument(NAME),
      position: client.endOf(NAME),
    })) as CompletionList;
    assert.ok(list.isIncomplete, 'what is typed next is asked for again');
    return list.items;
  };
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
  /** The last line when the item is taken. */
  const taken = (item: CompletionItem | undefined) => {
    assert.ok(item?.textEdit);
    const before = TextDocument.create('', '', 0, client.text(NAME));
    const after = TextDocument.applyEdits(before, [item.textEdit as TextEdit]);
    return after.slice(before.offsetAt({ line: before.lineCount - 1, character: 0 }));
  };

  for (const prefix of ['shisaku', 'sesa', 'せさく', 'しさ', '施策', '施', 'ＳＥＳＡ']) {
    it(`offers the whole measure after ${prefix}`, async () => {
      const [first] = await typed(prefix);
      assert.equal(first?.label, '施策');
      assert.equal(first.insertTextFormat, InsertTextFormat.Snippet);
      assert.equal(first.filterText, prefix, 'the editor must not filter by word beginnings again');
    });
  }

  it('offers the measures of a strategy behind 施策 and its number, in another file too', async () => {
    const items = await typed('詳しくは施策２');
    const [first] = items;
    assert.match(first?.label ?? '', /^2-1 \S/);
    assert.ok(items.every(({ label, filterText }) => label.startsWith('2-') && filterText === '２'));
    assert.equal(taken(first), '詳しくは施策２－１');
  });

  it('puts in the document’s own year and the next measure’s number', async () => {
    const [measure] = await typed('せさく');
    const lines = taken(measure).split('\n');
    assert.equal(lines[0], '1-6 ${1:施策名}');
    assert.ok(lines.includes('3 23年度における取組の方向性'));
  });

  it('says what a template is in the language of the one who types, and in no other', async () => {
    const [first] = await typed('せさく');
    assert.equal(first?.detail, '施策（四つの節の全部）');
  });

  it('lets a bullet that is typed already give way', async () => {
    const [item] = await typed('- さいけい');
    assert.equal(taken(item), '- ${1:取組の内容}。**(${2:事業名})**【再掲】$0');
  });

  it('offers every template at the beginning of a line', async () => {
    assert.equal((await typed('')).length, 14);
  });

  it('offers no template inside a sentence', async () => {
    assert.deepEqual(labels(await typed('- 市は施策')), []);
  });

  it('offers programmes of the whole edition inside 「', async () => {
    const items = await typed('- 「チャレンジ');
    assert.deepEqual(labels(items), ['空き店舗活用創業支援事業(チャレンジショップ)']);
    assert.equal(taken(items[0]), '- 「空き店舗活用創業支援事業(チャレンジショップ)');
  });

  it('offers marks inside 【', async () => {
    assert.deepEqual(labels(await typed('- 港を直す。(護岸整備)【')), ['再掲', '別掲']);
  });
});

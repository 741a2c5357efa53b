import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { DocumentSymbolRequest } from 'vscode-languageserver';
import { comparePositions, rangeHolds } from '../../../server/src/text/position';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'senryaku1.shisaku';

describe('The outline', () => {
  const folder = Folder.ofSamples('fy2011');
  const client = clientOfSuite({ folder }, [NAME]);

  const outline = async () => {
    const symbols = await client.request(DocumentSymbolRequest.type, { textDocument: client.textDocument(NAME) });
    return symbols as DocumentSymbol[];
  };
  const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
    symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
  const names = (symbols: readonly DocumentSymbol[] = []) => symbols.map(({ name }) => name);

  it('goes from the strategy over guideline, group and measure to sections', async () => {
    const [strategy] = await outline();
    assert.equal(strategy?.name, '戦略1 ものづくりの技を次代へつなぎ、新しい仕事を生み出す');
    assert.deepEqual(names(strategy.children), [
      '産業・観光・地域づくり基本方針の考え方',
      '指針－平成23年度の重点的な取組',
    ]);
    const groups = strategy.children?.[1]?.children;
    assert.deepEqual(names(groups), [
      '新しい製品と仕事の創出',
      '地域ブランドの確立と販路の開拓',
      '経営基盤の強化と技の継承',
    ]);
    assert.deepEqual(names(groups?.[0]?.children), [
      '1-1 企業、大学、試験研究機関の連携による製品開発を広げる',
      '1-2 創業しやすい環境を整え、開業後の成長を後押しする',
    ]);
    const sections = groups?.[0]?.children?.[0]?.children;
    assert.deepEqual(names(sections), [
      '1 施策の必要性',
      '2 成果と課題',
      '3 23年度における取組の方向性',
      '4 重点的取組と主な事業',
    ]);
    assert.deepEqual(names(sections?.[1]?.children), ['成果', '課題']);
    assert.deepEqual(names(sections?.[3]?.children), [
      '出会いから始まる共同開発の促進',
      '試験研究機関による技術支援の強化',
    ]);
    assert.deepEqual(names(sections?.[3]?.children?.[0]?.children), ['産学官みなとラウンジ', '新製品共同開発補助金']);
  });

  it('nests its ranges, each holding the words to go to', async () => {
    const check = (symbol: DocumentSymbol): void => {
      assert.ok(rangeHolds(symbol.range, symbol.selectionRange.start), symbol.name);
      assert.ok(rangeHolds(symbol.range, symbol.selectionRange.end), symbol.name);
      let end = symbol.range.start;
      for (const child of symbol.children ?? []) {
        assert.ok(comparePositions(end, child.range.start) <= 0, `${child.name} begins before its neighbour ends`);
        assert.ok(rangeHolds(symbol.range, child.range.end), `${child.name} ends after ${symbol.name}`);
        ({ end } = child.range);
        check(child);
      }
    };
    (await outline()).forEach(check);
  });

  it('takes up an edit at once', async () => {
    await client.replace(NAME, '1-5 熟練の技を受け継ぐ人材の確保と育成を進める\n\n1 施策', '1-6 新しい施策\n\n1 施策');
    const written = names(all(await outline()));
    assert.ok(written.includes('1-6 新しい施策'));
    assert.ok(!written.includes('1-5 熟練の技を受け継ぐ人材の確保と育成を進める'));
  });
});

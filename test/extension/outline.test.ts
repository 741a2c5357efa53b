import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, TextDocument } from 'vscode';
import { commands, Selection } from 'vscode';
import { closeAll, create, eventually, open } from './editor';

describe('The outline', () => {
  afterEach(closeAll);

  it('goes from the strategy down to the programme', async () => {
    const { document } = await open('senryaku2.shisaku');
    const symbols = await eventually('the outline', () => outlineOf(document));
    const path = pathTo(symbols, /森と川の学校/);
    const levels = [
      /2 学びと支え合いで、人を育てる$/,
      /指針－平成23年度の重点的な取組/,
      /^学びの場づくり$/,
      /^2-1 子どもが町の自然に学ぶ場を広げる$/,
      /^4 重点的取組と主な事業$/,
      /^自然に学ぶ催し$/,
      /^森と川の学校$/,
    ];
    assert.equal(path?.length, levels.length);
    levels.forEach((level, depth) => {
      assert.match(path[depth] ?? '', level);
    });
  });

  it('leaves out a measure that is set aside with the editor’s own key for comments', async () => {
    const editor = await create('senryaku3.shisaku', '戦略3 水を守る\n\n3-1 川を掃く\n\n- 掃く。\n\n3-2 泉を囲う\n');
    await eventually('the measure', async () => pathTo((await outlineOf(editor.document)) ?? [], /^3-1 川を掃く$/));
    editor.selection = new Selection(2, 0, 4, 5);
    await commands.executeCommand('editor.action.commentLine');
    await eventually('an outline without the measure', async () => {
      const symbols = (await outlineOf(editor.document)) ?? [];
      return pathTo(symbols, /^3-2 泉を囲う$/) && !pathTo(symbols, /^3-1/) ? symbols : undefined;
    });
    assert.equal(editor.document.lineAt(2).text, '<!-- 3-1 川を掃く');
  });

  it('lets a measure fold', async () => {
    const { document } = await open('senryaku2.shisaku');
    const heading = document.getText().split('\n').lastIndexOf('2-1 子どもが町の自然に学ぶ場を広げる');
    await eventually('the fold of the measure', async () => {
      const folds = await commands.executeCommand<FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return folds?.find(({ start }) => start === heading);
    });
  });
});

async function outlineOf({ uri }: TextDocument): Promise<DocumentSymbol[] | undefined> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols?.length ? symbols : undefined;
}

/** The names from the top of the outline down to the first that fits. */
function pathTo(symbols: readonly DocumentSymbol[], wanted: RegExp): string[] | undefined {
  for (const { name, children } of symbols) {
    if (wanted.test(name)) return [name];
    const below = pathTo(children, wanted);
    if (below) return [name, ...below];
  }
  return undefined;
}

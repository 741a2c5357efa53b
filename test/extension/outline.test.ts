import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange } from 'vscode';
import { commands } from 'vscode';
import { closeAll, eventually, open } from './editor';

describe('The outline', () => {
  afterEach(closeAll);

  it('goes from the strategy down to the programme', async () => {
    const { document } = await open('senryaku2.shisaku');
    const symbols = await eventually('the outline', async () => {
      const answer = await commands.executeCommand<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return answer?.length ? answer : undefined;
    });
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

/** The names from the top of the outline down to the first that fits. */
function pathTo(symbols: readonly DocumentSymbol[], wanted: RegExp): string[] | undefined {
  for (const { name, children } of symbols) {
    if (wanted.test(name)) return [name];
    const below = pathTo(children, wanted);
    if (below) return [name, ...below];
  }
  return undefined;
}

import assert from 'node:assert/strict';
import { checkFiles, printFinding } from '../../../support/findings/check';
import { readSamples } from '../../../support/plans/samples';

/** All that rules find fault with, set aside in a comment. */
function faultsInComment(): string {
  const lines = readSamples('faults').flatMap(({ text }) => text.split('\n'));
  return ['<!--', ...lines.filter((line) => !/^戦略|-->/.test(line)), '-->', ''].join('\n');
}

describe('Comments over several lines', () => {
  it('speak to no rule, wherever they stand', async () => {
    const comment = faultsInComment();
    assert.ok(comment.split('\n').length > 150);
    for (const above of ['2 成果と課題', '○ 課題', '4 重点的取組と主な事業']) {
      const files = readSamples('fy2012').map(({ name, text }) => ({
        path: name,
        text: text.replaceAll(`\n${above}\n`, `\n${above}\n\n${comment}`),
      }));
      assert.ok(files.every(({ text }) => text.includes(comment)));
      const found = await checkFiles([...files, { path: 'shisaku.json', text: '{"rules":{"split-title":"off"}}' }]);
      assert.deepEqual([...found.values()].flat().map(printFinding), []);
    }
  });
});

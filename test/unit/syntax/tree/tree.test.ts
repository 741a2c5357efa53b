import assert from 'node:assert/strict';
import { readBlock } from '../../../../server/src/syntax/blocks/readBlock';
import { pathToLine, walk } from '../../../../server/src/syntax/tree/tree';
import { VOCABULARY } from '../../../support/workspaces/plan';

describe('A tree', () => {
  const tree = readBlock('1-1 朝市\n2 成果と課題\n○ 成果\n\n- 開いた。\n', VOCABULARY);

  it('is walked from the root down', () => {
    assert.deepEqual(
      walk(tree).map(({ kind }) => kind),
      ['measure', 'section', 'subsection', 'bullet'],
    );
  });

  for (const [line, path] of [
    [0, ['measure']],
    [2, ['measure', 'section', 'subsection']],
    [3, ['measure', 'section', 'subsection']],
    [4, ['measure', 'section', 'subsection', 'bullet']],
  ] as const) {
    it(`leads to line ${line}`, () => {
      assert.deepEqual(
        pathToLine(tree, line).map(({ kind }) => kind),
        path,
      );
    });
  }
});

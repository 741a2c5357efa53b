import assert from 'node:assert/strict';
import { runningLines } from '../../../../server/src/plan/facts/runningText';
import { readBlock } from '../../../../server/src/syntax/blocks/readBlock';
import { VOCABULARY } from '../../../support/workspaces/plan';

describe('Running text', () => {
  it('is bullets, items, notes, captions and theme headings, each with its sub-heading; no comment, no list', () => {
    const block = readBlock(
      '1-1 港\n前置き。\n2 成果と課題\n○ 課題\n- 狭い。\n<!-- 覚え -->\n4 重点的取組と主な事業\n朝の港\n- 開く。**(朝市)**\n(注)朝の市。\n港の写真\n',
      VOCABULARY,
    );
    assert.deepEqual(
      runningLines(block).map(({ line, text, subsection }) => [line, text, subsection]),
      [
        [1, '前置き。', undefined],
        [4, '狭い。', 'challenges'],
        [7, '朝の港', undefined],
        [8, '開く。**(朝市)**', undefined],
        [9, '朝の市。', undefined],
        [10, '港の写真', undefined],
      ],
    );
    assert.deepEqual(runningLines(readBlock('《指針》\n港\n- 1-1 朝市\n', VOCABULARY)), []);
  });
});

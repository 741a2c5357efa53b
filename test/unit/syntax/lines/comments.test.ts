import assert from 'node:assert/strict';
import { holdsOnlyComments, withoutComments } from '../../../../server/src/syntax/lines/comments';
import { DocumentReader } from '../../../../server/src/syntax/documentReader';
import { walk } from '../../../../server/src/syntax/tree/tree';
import { VOCABULARY } from '../../../support/workspaces/plan';

const reader = new DocumentReader(VOCABULARY);

/** The lines of each comment of a text, first and last, from 0. */
function commentsOf(text: string): [number, number][] {
  return reader
    .read(text)
    .blocks.flatMap(({ block, line }) =>
      walk(block.tree).flatMap(({ kind, firstLine, lastLine }): [number, number][] =>
        kind === 'comment' ? [[line + firstLine, line + lastLine]] : [],
      ),
    );
}

function kindsOf(text: string): string[] {
  return reader.read(text).blocks.map(({ block }) => block.tree.kind);
}

describe('Comments', () => {
  it('beside the words of a line are no part of them', () => {
    for (const [line, words] of [
      ['1 施策の必要性 <!-- 要確認 -->', '1 施策の必要性'],
      ['<!-- 案 -->- 市を開く。(朝市)<!-- a --> <!-- b -->', '- 市を開く。(朝市)'],
      ['朝に<!-- 昼に -->開く。', '朝に<!-- 昼に -->開く。'],
      ['<!-- 案 --> <!-- 没 -->', '<!-- 案 --> <!-- 没 -->'],
      ['市を開く。 <!-- 案', '市を開く。 <!-- 案'],
      ['市を開く。 案 -->', '市を開く。 案 -->'],
    ] as const) {
      const spoken = withoutComments(line);
      assert.equal(spoken.trim(), words);
      assert.equal(spoken.length, line.length);
    }
  });

  it('are all that a line holds, or not', () => {
    for (const line of ['<!-- 案 -->', ' <!-- 案 --> <!-- 没 --> ']) assert.ok(holdsOnlyComments(line), line);
    for (const line of [
      '',
      '市を開く。',
      '<!-- 案',
      '<!-- 案 -->市を開く。',
      '市を<!-- 案 -->開く。',
      '<!-- a -->市<!-- b -->',
    ]) {
      assert.ok(!holdsOnlyComments(line), line);
    }
  });

  it('hold a whole measure with its sections', () => {
    const text = '戦略1 港\n\n<!--\n1-1 朝市\n\n1 施策の必要性\n\n- 市が要る。\n-->\n\n1-2 夜市\n';
    assert.deepEqual(kindsOf(text), ['strategy', 'measure']);
    assert.deepEqual(commentsOf(text), [[2, 8]]);
  });

  it('stand between the lines of an item, of a list and of a group', () => {
    for (const lines of [
      ['1-1 朝市', '4 重点的取組と主な事業', '市を開く', '- 朝に', '<!-- 昼', '夜 -->', '(朝市の開催)'],
      ['《指針》', '市を開く', '- 1-1 朝市', '<!-- 1-2 昼市', '1-3 夕市 -->', '- 1-4 夜市'],
      ['《指針》', '- **市を開く**', ' - 朝に開く。', '<!-- 昼に', ' - 開く -->', ' - 夜に開く。'],
    ]) {
      const first = lines.findIndex((line) => line.startsWith('<!--'));
      assert.deepEqual(commentsOf(`戦略1 港\n${lines.join('\n')}\n`), [[first + 1, first + 2]]);
    }
  });

  it('end with the first closing, though another begins in them', () => {
    assert.deepEqual(commentsOf('港。\n<!-- 朝\n<!-- 昼 -->\n夜\n'), [[1, 2]]);
  });

  it('swallow nothing where they are not closed, or only beyond the next strategy', () => {
    assert.deepEqual(commentsOf('戦略1 港\n<!-- 朝\n1-1 朝市\n'), [[1, 1]]);
    const beyond = '戦略1 港\n<!-- 朝\n1-1 朝市\n戦略2 森\n昼 -->\n';
    assert.deepEqual(commentsOf(beyond), [[1, 1]]);
    assert.deepEqual(kindsOf(beyond), ['strategy', 'measure', 'strategy']);
  });
});

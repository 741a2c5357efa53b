import assert from 'node:assert/strict';
import { blockSplitter } from '../../../../server/src/syntax/splitting/blockSplitter';
import { VOCABULARY } from '../../../support/workspaces/plan';

const { candidatesIn, startsOf } = blockSplitter(VOCABULARY);

/** The texts of a text's blocks. */
function split(text: string): string[] {
  const starts = startsOf(text, candidatesIn(text));
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

describe('A text', () => {
  for (const [name, blocks] of [
    [
      'is cut before strategies, parts and measures',
      [
        'まえがき\n',
        '戦略1 港\n\n',
        '《考え方》\n文。\n',
        '《指針》\n- 1-1 朝市\n',
        '1-1 朝市\n1 施策の必要性\n',
        '1-2 夜市',
      ],
    ],
    ['is cut the same with CRLF', ['戦略1 港\r\n', '《指針》\r\n', '1-1 朝市\r\n']],
    ['is cut the same with CR', ['戦略1 港\r', '1-1 朝市\r', '1-2 夜市']],
    ['is one block where it has no heading', ['- 市を開く。\n- 1-1 朝市\n']],
    [
      'is not cut at a title that a sentence carries on',
      ['戦略1 港\n戦略2の取組と合わせ\n1-2月に開く\n1-1 朝市を開く。\n'],
    ],
    ['is not cut behind what is no line end', ['港\u20281-1 朝市\n', '1-2 夜市']],
    ['keeps an unknown 《…》 inside its measure', ['《附則》\n', '1-1 朝市\n《事例》\n文。\n', '《指針》\n']],
    [
      'is cut at a heading without a blank that stands alone',
      ['戦略1港を育てる\n\n', '1-1朝市を育てる\n\n文。\n1-2夜市を育てる\n文。\n'],
    ],
    [
      'is cut at such a heading below a comment, where nothing stands above that',
      ['文。\n\n<!-- 章 -->\n', '戦略1港を育てる\n\n文。\n<!-- 節 -->\n1-1朝市を育てる\n\n文。\n'],
    ],
    [
      'is not cut at such a heading below words with a comment before them',
      ['港。\n', '<!-- 章 -->戦略1 港\n戦略1 港を育て、\n1-1朝市を育てる\n'],
    ],
    [
      'is not cut in such a list for a measure whose body is missing',
      ['《指針》\n1-1 朝市\n1-2 夜市\n1-3 昼市\n\n', '1-2 夜市\n1 施策の必要性\n文。\n', '1-3 昼市\n1 施策の必要性\n'],
    ],
    [
      'is not cut in such a list for the last measure, of which nothing else is there',
      ['《指針》\n1-1 朝市\n1-2 夜市\n1-3 昼市\n\n', '1-1 朝市\n1 施策の必要性\n', '1-2 夜市\n1 施策の必要性\n'],
    ],
    [
      'is not cut in a guideline’s list without bullets',
      ['《指針》\n港\n1-1 朝市\n1-2 夜市\n\n', '1-1 朝市\n1 施策の必要性\n', '1-2 夜市\n'],
    ],
    [
      'is not cut at a title that runs along its pages',
      ['戦略1 港\n', '1-1 朝市\n\n戦略１　港\n《客》\n\n文。\n', '1-2 夜市\n戦略1 港\n', '戦略2 森\n'],
    ],
    [
      'is not cut at a title that runs along its pages with the page beside it, or as a number alone',
      ['戦略1 港\n', '1-1 朝市\n文。\n戦略1　港　　12\n文。\n戦略１\n文。\n', '戦略2 森\n'],
    ],
    [
      'is not cut at a measure’s title that runs along its pages',
      [
        '戦略1 港\n',
        '1-1 朝市\n1 施策の必要性\n文。\n\n1-1　朝市　　13\n2 成果と課題\n文。\n1-1 朝市\n文。\n',
        '1-2 夜市\n',
      ],
    ],
    [
      'is not cut at a running title that has not the signs of its heading',
      ['# 戦略1 港\n', '## **1-1 朝市**\n1 施策の必要性\n文。\n戦略1 港\n1-1 朝市　13\n文。\n', '## 1-2 夜市\n'],
    ],
    [
      'is cut at a measure whose sections begin anew, or whose title differs',
      ['1-1 朝市\n1 施策の必要性\n文。\n', '1-1 朝市\n1 施策の必要性\n文。\n', '1-1 昼市\n2 成果と課題\n'],
    ],
    [
      'is not cut in a table of contents',
      ['目次\n戦略1 港 ・・・・ 3\n 1-1 朝市 …………\n\n戦略2 森 ‥ ‥ ‥ １２\n', '戦略1 港\n', '《考え方》\n'],
    ],
    [
      'is not cut in a table of contents without dots',
      ['目次\n戦略1 港　3\n\n 1-1 朝市 P.4\n 1-2 夜市 8\n\n', '戦略1 港 2030\n', '1-1 朝市\n', '1-2 夜市 2030\n'],
    ],
    [
      'is not cut at such a title within the guideline, before its list, its next part or its measures',
      [
        '戦略1 港\n',
        '《考え方》\n文。\n戦略1 港\n',
        '《指針》\n戦略1 港\n港\n1-1 朝市\n1-2 夜市\n戦略１　港\n',
        '1-1 朝市\n1 施策の必要性\n',
        '1-2 夜市\n1 施策の必要性\n',
      ],
    ],
    [
      'is cut at a title above the same parts anew',
      ['戦略1 港\n', '《考え方》\n文。\n', '戦略1 港\n', '《考え方》\n文。\n'],
    ],
    [
      'is cut at a title that breaks off after a 、 below a blank line, and not within a paragraph',
      ['文が、\n戦略1 港を育て、\n続く。\n\n', '戦略1 港を育て、\n町を開く\n'],
    ],
    ['is cut at the same strategy where it begins anew', ['戦略1 港\n', '1-1 朝市\n', '戦略1 港\n', '《考え方》\n']],
    ['is cut at measures that have no sections yet', ['《指針》\n- 1-1 朝市\n', '1-1 朝市\n', '1-2 夜市\n']],
    ['is cut at a measure that stands twice', ['1-1 朝市\n', '1-1 朝市\n1 施策の必要性\n']],
  ] as const) {
    it(name, () => {
      assert.deepEqual(split(blocks.join('')), blocks);
    });
  }

  it('is one empty block where it is empty', () => {
    assert.deepEqual(split(''), ['']);
  });
});

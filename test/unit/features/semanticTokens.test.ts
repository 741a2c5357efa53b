import assert from 'node:assert/strict';
import type { TokenType } from '../../../server/src/features/semanticTokens';
import { TOKEN_TYPES, tokensOf } from '../../../server/src/features/semanticTokens';
import { splitLines } from '../../../server/src/text/lines';
import manifest from '../../../package.json';
import { dedent } from '../../support/plans/dedent';
import { readPlanFile } from '../../support/workspaces/plan';

/** The coloured words of a text, a block after the other, in reading order. */
function tokens(text: string): string[] {
  const { document, facts } = readPlanFile(text);
  return document.blocks.flatMap(({ block }, at) => {
    const lines = splitLines(block.text);
    const factsOfBlock = facts[at] ?? assert.fail();
    return tokensOf(block.tree, factsOfBlock).map(
      ({ type, line, start, end }) => `${type} ${lines[line]?.slice(start, end)}`,
    );
  });
}

describe('Semantic tokens', () => {
  it('colour headings, groups, ◎, programmes, marks, notes, boxes and years', () => {
    const text = dedent(`
      # 戦略1 港
      《指針－平成23年度の重点的な取組》
      港の整備
      - 1-1 港を直す
      - **港の整備**
      １－１　港を直す
      1 施策の必要性
      - 渡し舟(注)は昭和60年から。
      (注)川を渡る乗り物。
      2 成果と課題
      ○ 成 果
      - 「護岸の整備」を終えた。
      3 23年度における取組の方向性
      - ◎H24に直す。
      4 重点的取組と主な事業
      護岸
      - 直す。**(護岸の整備)【再掲】**
      ○守る。
      (𠮷野川の堤)〔別掲〕
      【港の歩み】
    `);
    assert.deepEqual(tokens(text), [
      'strategy # 戦略1 港',
      'part 《指針－平成23年度の重点的な取組》',
      'group 港の整備',
      'measure 1-1 港を直す',
      'group 港の整備',
      'measure １－１　港を直す',
      'section 1 施策の必要性',
      'note (注)',
      'year 昭和60年',
      'note (注)',
      'section 2 成果と課題',
      'subsection ○ 成 果',
      'section 3 23年度における取組の方向性',
      'direction ◎',
      'year H24',
      'section 4 重点的取組と主な事業',
      'initiative 護岸',
      'programme 護岸の整備',
      'mark 【再掲】',
      'programme 𠮷野川の堤',
      'mark 〔別掲〕',
      'box 【港の歩み】',
    ]);
  });

  it('stand in reading order, none over another', () => {
    const text = '1-1 平成23年度の港\n4 重点的取組と主な事業\n平成24年度の護岸\n- 直す。**(平成25年度の護岸の整備)**\n';
    assert.deepEqual(tokens(text), [
      'measure 1-1 平成23年度の港',
      'section 4 重点的取組と主な事業',
      'initiative 平成24年度の護岸',
      'programme 平成25年度の護岸の整備',
    ]);
  });

  it('keep to their words with CRLF', () => {
    assert.deepEqual(tokens('1-1 港\r\n3 23年度における取組の方向性\r\n- ◎直す。\r\n'), [
      'measure 1-1 港',
      'section 3 23年度における取組の方向性',
      'direction ◎',
    ]);
  });

  it('colour nothing in a text that is no plan', () => {
    assert.deepEqual(tokens('港の話。'), []);
  });

  it('have types that the editor knows', () => {
    const known = manifest.contributes.semanticTokenTypes.map(({ id }) => id);
    const scopes: Readonly<Record<string, readonly string[]>> | undefined =
      manifest.contributes.semanticTokenScopes[0]?.scopes;
    assert.deepEqual([...TOKEN_TYPES].sort(), known.sort());
    const withoutScope = (type: TokenType) => (scopes?.[type] ?? []).length === 0;
    assert.deepEqual(TOKEN_TYPES.filter(withoutScope), []);
  });
});

import assert from 'node:assert/strict';
import { foldingOf } from '../../../server/src/features/folding';
import { dedent } from '../../support/plans/dedent';
import { readMarkers } from '../../support/workspaces/markers';
import { readPlanFile } from '../../support/workspaces/plan';

/** Everything between ⟦ and ⟧ can be folded, by whole lines, and nothing else. */
function folds(marked: string): void {
  const { text, ranges } = readMarkers(dedent(marked));
  const found = foldingOf(readPlanFile(text)).map(({ firstLine, lastLine }) => `${firstLine}-${lastLine}`);
  const expected = ranges.map(({ start, end }) => `${start.line}-${end.line}`);
  assert.deepEqual([...new Set(found)].sort(), [...new Set(expected)].sort());
}

describe('Folding', () => {
  it('follows the plan’s structure, without the blank lines at an end', () => {
    folds(`
      ⟦戦略1 港

      ⟦《指針－平成23年度の重点的な取組》

      ⟦港の整備

      - 1-1 港を直す⟧

      ⟦- **港の整備**
       - ・護岸を直す。⟧

      ⟦1-1 港を直す

      ⟦1 施策の必要性

      ⟦<!-- 古さは
      調べているところ -->⟧
      - 古い。⟧

      ⟦2 成果と課題

      ⟦○ 成果

      - 直した。⟧

      ⟦○ 課題

      - 足りない。⟧⟧

      ⟦3 23年度における取組の方向性

      - ◎直す。⟧

      ⟦4 重点的取組と主な事業

      ⟦護岸

      - 直す。**(護岸の整備)**⟧⟧⟧⟧⟧
    `);
  });

  it('folds items, bullets and notes that run over lines', () => {
    folds(`
      ⟦1-1 港
      ⟦1 施策の必要性
      ⟦- 渡し舟(注)は
      古い。⟧

      ⟦(注)川を渡る
      乗り物。⟧⟧
      ⟦4 重点的取組と主な事業
      ⟦護岸
      ⟦○直す。
      (護岸の整備)⟧⟧⟧⟧
    `);
  });

  it('folds a box with what stands in it', () => {
    folds(`
      ⟦1-1 港
      ⟦4 重点的取組と主な事業
      ⟦護岸
      - 直す。**(護岸の整備)**
      ⟦【港の歩み】
      - 昔は砂浜であった。⟧⟧⟧⟧
    `);
  });

  it('ends a strategy where the next begins', () => {
    folds('⟦戦略1 港\n⟦1-1 港\n⟦1 施策の必要性\n- 古い。⟧⟧⟧\n\n⟦戦略2 川\n⟦2-1 川\n⟦1 施策の必要性\n- 深い。⟧⟧⟧\n');
  });

  it('reads CRLF as it reads LF', () => {
    folds('⟦1-1 港\r\n\r\n⟦1 施策の必要性\r\n\r\n- 古い。⟧⟧\r\n\r\n');
  });

  it('folds nothing in a text that is no plan', () => {
    folds('');
    folds('ただの一行');
  });
});

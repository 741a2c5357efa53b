import assert from 'node:assert/strict';
import type { OutlineNode } from '../../../../server/src/features/outline/outlineNode';
import { outlineOf } from '../../../../server/src/features/outline/outline';
import { comparePositions } from '../../../../server/src/text/position';
import { dedent } from '../../../support/plans/dedent';
import { readPlanFile } from '../../../support/workspaces/plan';
import { HARBOUR_PLAN } from '../../../support/plans/harbourPlan';

/** A node a line: kind, number and title, then its lines and its selection’s line, from 0. */
function printed(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ kind, number, title, mark, range, selection, children }) => [
    `${'  '.repeat(depth)}${[kind, number, title, mark].filter((word) => word !== undefined).join(' ')} ${range.start.line}-${range.end.line} @${selection.start.line}`,
    ...printed(children, depth + 1),
  ]);
}

function outline(text: string): string[] {
  return printed(outlineOf(readPlanFile(dedent(text))));
}

describe('The outline', () => {
  it('goes from the strategy down to the programmes', () => {
    assert.deepEqual(outline(HARBOUR_PLAN), [
      'strategy 1 港の仕事を育てる 0-40 @0',
      '  approach 基本方針の考え方 2-5 @2',
      '  guideline 指針－平成23年度の重点的な取組 6-40 @6',
      '    group 新しい仕事の創出 13-40 @14',
      '      measure 1-1 工場の連携を広げる 14-40 @14',
      '        section 1 施策の必要性 16-19 @16',
      '        section 2 成果と課題 20-29 @20',
      '          achievements 成果 22-25 @22',
      '          challenges 課題 26-29 @26',
      '        section 3 23年度における取組の方向性 30-33 @30',
      '          direction 工場が互いに学ぶ場を設ける。 32-32 @32',
      '        section 4 重点的取組と主な事業 34-40 @34',
      '          initiative 学び合いの場づくり 36-40 @36',
      '            programme 工場交流会の開催 38-38 @38',
      '            programme 道具の図書館(試行) 39-40 @40',
    ]);
  });

  it('shows the whole title of a measure whose title breaks off, and keeps its rest out of the ◎ sentence', () => {
    const text = `
      《指針－平成23年度の重点的な取組》
      新しい仕事の創出
      - 1-1 工場の連携を広げる
      1-1 工場の連携
      3 23年度における取組の方向性
      - ◎場を設ける
      を広げる
    `;
    assert.deepEqual(outline(text), [
      'guideline 指針－平成23年度の重点的な取組 0-6 @0',
      '  group 新しい仕事の創出 3-6 @3',
      '    measure 1-1 工場の連携を広げる 3-6 @3',
      '      section 3 23年度における取組の方向性 4-6 @4',
      '        direction 場を設ける 5-6 @5',
    ]);
  });

  it('gathers measures in their groups, and leaves a group whose measures are not there where it is listed', () => {
    const text = `
      戦略1 港
      《指針》
      作る
      - 1-1 連携
      - 1-2 創業
      売る
      - 1-3 販路
      支える
      - 1-4 融資
      1-1 連携
      1-2 創業
      1-4 融資
      1-5 人材
    `;
    assert.deepEqual(outline(text), [
      'strategy 1 港 0-12 @0',
      '  guideline 指針 1-12 @1',
      '    group 売る 5-6 @5',
      '    group 作る 9-10 @9',
      '      measure 1-1 連携 9-9 @9',
      '      measure 1-2 創業 10-10 @10',
      '    group 支える 11-11 @11',
      '      measure 1-4 融資 11-11 @11',
      '    measure 1-5 人材 12-12 @12',
    ]);
  });

  it('lets a group begin on the blank line above its first measure, where there is one', () => {
    const text = `
      《指針》
      作る
      - 1-1 連携
      - 1-2 創業
      売る
      - 1-3 販路

      1-1 連携

      1-2 創業

      1-3 販路
    `;
    assert.deepEqual(outline(text), [
      'guideline 指針 0-11 @0',
      '  group 作る 6-10 @7',
      '    measure 1-1 連携 7-8 @7',
      '    measure 1-2 創業 9-10 @9',
      '  group 売る 10-11 @11',
      '    measure 1-3 販路 11-11 @11',
    ]);
  });

  it('keeps strategies apart, each with its own measures', () => {
    const text = `
      戦略1 港
      1-1 連携
      戦略2 丘
      2-1 畑
    `;
    assert.deepEqual(outline(text), [
      'strategy 1 港 0-1 @0',
      '  measure 1-1 連携 1-1 @1',
      'strategy 2 丘 2-3 @2',
      '  measure 2-1 畑 3-3 @3',
    ]);
  });

  it('does not put measures under a part that lists none', () => {
    const text = `
      戦略1 港
      《計画の考え方》
      1-1 連携
    `;
    assert.deepEqual(outline(text), [
      'strategy 1 港 0-2 @0',
      '  approach 計画の考え方 1-1 @1',
      '  measure 1-1 連携 2-2 @2',
    ]);
  });

  it('tells the mark of a programme, and gives each programme of an item its own lines', () => {
    const text = `
      1-1 連携
      4 重点的取組と主な事業
      学び合い
      - 訪ね合い、道具を貸し合う。
      (工場交流会の開催)
      (道具の図書館)【再掲】
    `;
    assert.deepEqual(outline(text).slice(3), [
      '      programme 工場交流会の開催 3-4 @4',
      '      programme 道具の図書館 relisted 5-5 @5',
    ]);
  });

  it('leaves out boxes, notes, captions and what is no plan', () => {
    const text = `
      1-1 連携
      4 重点的取組と主な事業
      学び合い
      - 訪ね合う。(工場交流会の開催)
      (注)工場とは、市内の工場をいう。
      【成果事例】
      - 三社が新製品を作った。
      交流会のようす
    `;
    assert.deepEqual(outline(text), [
      'measure 1-1 連携 0-7 @0',
      '  section 4 重点的取組と主な事業 1-7 @1',
      '    initiative 学び合い 2-7 @2',
      '      programme 工場交流会の開催 3-3 @3',
    ]);
    assert.deepEqual(outline('きょうの献立\n\n- 魚\n- 菜'), []);
    assert.deepEqual(outline(''), []);
  });

  it('has ranges that nest, and selections inside them', () => {
    const check = (node: OutlineNode): void => {
      assert.ok(comparePositions(node.range.start, node.selection.start) <= 0, node.title);
      assert.ok(comparePositions(node.selection.end, node.range.end) <= 0, node.title);
      let before = node.range.start;
      for (const child of node.children) {
        assert.ok(comparePositions(before, child.range.start) <= 0, child.title);
        assert.ok(comparePositions(child.range.end, node.range.end) <= 0, child.title);
        before = child.range.end;
        check(child);
      }
    };
    const nodes = outlineOf(readPlanFile(HARBOUR_PLAN.replaceAll('\n', '\r\n')));
    assert.equal(nodes.length, 1);
    nodes.forEach(check);
  });
});

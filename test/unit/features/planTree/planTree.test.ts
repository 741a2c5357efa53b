import assert from 'node:assert/strict';
import { planTree } from '../../../../server/src/features/planTree/planTree';
import type { FindingsOf, PlanTreeNode } from '../../../../server/src/features/planTree/planTreeNode';
import { nodeOfId, pathToPlace } from '../../../../server/src/features/planTree/planTreeNode';
import { findingsOf, printedTree, treeOf, TWO_CHAPTERS, withoutFindings } from '../../../support/workspaces/planTrees';
import { ROOT } from '../../../support/workspaces/workspace';

const START = { line: 0, character: 0 };
const inFirstLine: FindingsOf = () => [
  { code: 'x', level: 'error', range: { start: START, end: START }, message: { text: '', args: [] } },
];
const NONE = { strategies: 0, measures: 0, primaries: 0, relisted: 0, listedElsewhere: 0 };

describe('The tree of plans', () => {
  it('goes from the edition down to the programmes, without sections and initiatives', async () => {
    const { tree } = await treeOf(TWO_CHAPTERS);
    assert.deepEqual(printedTree(tree), [
      '平成23年度 [港の計画]',
      '  戦略1 港の仕事を育てる',
      '    新しい仕事の創出',
      '      1-1 工場の連携を広げる',
      '        工場交流会の開催 [学び合いの場づくり]',
      '        道具の図書館 [学び合いの場づくり] 【再掲】',
      '  戦略2 港の町を楽しむ',
      '    2-1 朝市を開く',
      '      アサイチの開催',
      '      道具の図書館',
    ]);
  });

  it('shows the newest edition of a plan first, and tells twins apart by their folders', async () => {
    const { tree } = await treeOf(`
      === a/shisaku.json
      { "title": "港の計画", "fiscalYear": 2011 }
      === a/one.shisaku
      戦略1 港
      === b/shisaku.json
      { "title": "港の計画", "fiscalYear": 2012 }
      === b/one.shisaku
      戦略1 港
      === c/shisaku.json
      { "title": "港の計画", "fiscalYear": 2012 }
      === c/one.shisaku
      戦略1 港
      === d/shisaku.json
      {}
      === d/one.shisaku
      戦略1 港
      === d/notes.shisaku.md
      計画書ではない覚え書き
    `);
    const editions = tree.map(({ label, hint }) => `${label} [${hint ?? ''}]`);
    assert.deepEqual(editions, [
      'd []',
      '平成24年度 [港の計画 · b]',
      '平成24年度 [港の計画 · c]',
      '平成23年度 [港の計画]',
    ]);
  });

  it('gathers a strategy that is spread over files, its measures in their order', async () => {
    const { tree } = await treeOf(`
      === 0.shisaku
      1-3 朝の港を掃く
      1 施策の必要性
      === a.shisaku
      1-2 夜の港を照らす
      1 施策の必要性
      === b.shisaku
      戦略1 港の仕事を育てる
      1-1 工場の連携を広げる
      1 施策の必要性
      === c.shisaku
      3-1 海を守る
      1 施策の必要性
    `);
    assert.deepEqual(printedTree(tree), [
      'plan',
      '  戦略1 港の仕事を育てる',
      '    1-1 工場の連携を広げる',
      '    1-2 夜の港を照らす',
      '    1-3 朝の港を掃く',
      '  戦略3 [c.shisaku]',
      '    3-1 海を守る',
    ]);
  });

  it('gathers its measures under the headings of the list, each leading to its own file', async () => {
    const { tree } = await treeOf(
      `
      === shisaku.json
      { "fiscalYear": 2011 }
      === 0.shisaku
      1-3 朝の港を掃く
      4 重点的取組と主な事業
      朝
      - 掃く。(港の掃除)
      === head.shisaku
      戦略1 港の仕事を育てる
      《指針－平成23年度の重点的な取組》
      明るい港
      - 1-1 工場の連携を広げる
      - 1-3 朝の港を掃く
      静かな港
      - 1-4 波を静める
      港の夜
      - 1-2 夜の港を照らす
      === one.shisaku
      1-1 工場の連携を広げる
      1 施策の必要性
      1-2 夜の港を照らす
      1 施策の必要性
      1-5 灯台を守る
      1 施策の必要性
      === two.shisaku
      戦略2 港の町を楽しむ
      2-1 朝市を開く
      `,
      inFirstLine,
    );
    const [strategy] = tree[0]?.children() ?? [];
    assert.deepEqual(printedTree(strategy?.children() ?? []), [
      '明るい港 !!',
      '  1-1 工場の連携を広げる !',
      '  1-3 朝の港を掃く !',
      '    港の掃除 [朝]',
      '静かな港',
      '港の夜',
      '  1-2 夜の港を照らす',
      '1-5 灯台を守る',
    ]);
    const bright = strategy?.children()[0] ?? assert.fail();
    const leadTo = (node: PlanTreeNode | undefined) => `${node?.location?.uri} ${node?.location?.range.start.line}`;
    assert.equal(leadTo(bright), `${ROOT}/head.shisaku 2`);
    assert.deepEqual(bright.children().map(leadTo), [`${ROOT}/one.shisaku 0`, `${ROOT}/0.shisaku 0`]);
    assert.deepEqual(bright.counts(), { ...NONE, measures: 2, primaries: 1 });
    const path = pathToPlace(tree, `${ROOT}/0.shisaku`, { line: 3, character: 2 }).map(({ label }) => label);
    assert.deepEqual(path.slice(1), ['戦略1 港の仕事を育てる', '明るい港', '1-3 朝の港を掃く', '港の掃除']);
  });

  it('counts what stands in a node', async () => {
    const { tree } = await treeOf(TWO_CHAPTERS);
    const [edition] = tree;
    const [strategy] = edition?.children() ?? [];
    assert.deepEqual(edition?.counts(), { ...NONE, strategies: 2, measures: 2 });
    assert.deepEqual(strategy?.counts(), { ...NONE, measures: 1, primaries: 1, relisted: 1 });
  });

  it('marks each measure with what is to be mended in it, and what stands above it', async () => {
    const { tree } = await treeOf(
      `
      === one.shisaku
      戦略1 港
      《指針－平成23年度の重点的な取組》
      - 1-1 工場の連携を広げる
      - 1-2 夜の港を照らす
      1-1 工場の連携を広げる
      1 施策の必要性
      - 要る。
      2 成果と課題
      ○ 成果
      - あった。
      ○ 課題
      - ある。
      3 23年度における取組の方向性
      - ◎広げる。
      1-2 夜の港を照らす
      1 施策の必要性
    `,
      (file, edition) => findingsOf(file, edition).filter(({ code }) => code === 'missing-section'),
    );
    assert.deepEqual(printedTree(tree), [
      '平成23年度 [plan] !!!!',
      '  戦略1 港 !!!!',
      '    1-1 工場の連携を広げる !',
      '    1-2 夜の港を照らす !!!',
    ]);
    const measure = tree[0]?.children()[0]?.children()[0];
    assert.deepEqual(measure?.findings()[0]?.message.args, ['1-1', '重点的取組と主な事業']);
  });

  it('finds the way to a place, and a node by its id', async () => {
    const { tree, files } = await treeOf(TWO_CHAPTERS);
    const [caret] = files[1]?.carets ?? [];
    assert.ok(caret);
    const path = pathToPlace(tree, `${ROOT}/one.shisaku`, caret);
    assert.deepEqual(
      path.map(({ label }) => label),
      ['平成23年度', '戦略1 港の仕事を育てる', '新しい仕事の創出', '1-1 工場の連携を広げる', '工場交流会の開催'],
    );
    for (const node of path) assert.equal(nodeOfId(tree, node.id), node);
    assert.equal(nodeOfId(tree, `${path.at(-1)?.id ?? ''}#2`), undefined);
    assert.deepEqual(pathToPlace(tree, `${ROOT}/three.shisaku`, caret), []);
  });

  it('keeps the ids of nodes when another place is edited', async () => {
    const { tree, workspace, files } = await treeOf(TWO_CHAPTERS);
    const before = idsOf(tree);
    workspace.open(`${ROOT}/one.shisaku`, `${files[1]?.text ?? ''}\n- 橋を架ける。(橋の図書館)\n`);
    const after = idsOf(planTree(workspace.allEditions(), withoutFindings));
    assert.deepEqual(
      after.filter((id) => !before.includes(id)).map((id) => id.split('\n').at(-1)),
      ['橋の図書館'],
    );
    assert.deepEqual(
      before.filter((id) => !after.includes(id)),
      [],
    );
  });

  it('never gives very many nodes at once', async () => {
    const strategies = Array.from({ length: 250 }, (_, at) => `=== ${at + 1}.shisaku\n戦略${at + 1} 港`);
    const { tree } = await treeOf(strategies.join('\n'));
    const batches = tree[0]?.children() ?? [];
    assert.equal(batches.length, 3);
    const path = pathToPlace(tree, `${ROOT}/99.shisaku`, { line: 0, character: 0 });
    assert.deepEqual(
      path.map(({ kind }) => kind),
      ['edition', 'batch', 'strategy'],
    );
    for (const node of path) assert.equal(nodeOfId(tree, node.id), node);
  });
});

function idsOf(nodes: readonly PlanTreeNode[]): string[] {
  return nodes.flatMap((node) => [node.id, ...idsOf(node.children())]);
}

import assert from 'node:assert/strict';
import { filterPlanTree } from '../../../../server/src/features/planTree/planTreeFilter';
import type { FindingsOf } from '../../../../server/src/features/planTree/planTreeNode';
import { findingsOf, printedTree, treeOf, TWO_CHAPTERS, withoutFindings } from '../../../support/workspaces/planTrees';

describe('The filter of the tree', () => {
  const filtered = async (fixture: string, name: string, toMend = false, findings = withoutFindings) =>
    filterPlanTree((await treeOf(fixture, findings)).tree, { name, toMend });

  it('keeps what has the part of a name, whatever its kana and width, and the way there', async () => {
    const { nodes, size } = await filtered(TWO_CHAPTERS, 'あさいち');
    assert.deepEqual(printedTree(nodes), [
      '平成23年度 [港の計画]',
      '  戦略2 港の町を楽しむ',
      '    2-1 朝市を開く',
      '      アサイチの開催',
    ]);
    assert.equal(size, 4);
  });

  it('keeps what stands below a name that is found', async () => {
    const { nodes } = await filtered(TWO_CHAPTERS, '１－１');
    assert.deepEqual(printedTree(nodes), [
      '平成23年度 [港の計画]',
      '  戦略1 港の仕事を育てる',
      '    新しい仕事の創出',
      '      1-1 工場の連携を広げる',
      '        工場交流会の開催 [学び合いの場づくり]',
      '        道具の図書館 [学び合いの場づくり] 【再掲】',
    ]);
  });

  it('knows measures and strategies by the words with which people speak of them', async () => {
    const labels = async (name: string) =>
      printedTree((await filtered(TWO_CHAPTERS, name)).nodes).map((line) => line.trim());
    assert.deepEqual((await labels('施策1-1')).slice(1, 4), [
      '戦略1 港の仕事を育てる',
      '新しい仕事の創出',
      '1-1 工場の連携を広げる',
    ]);
    assert.deepEqual((await labels('戦略２')).slice(1, 3), ['戦略2 港の町を楽しむ', '2-1 朝市を開く']);
    assert.deepEqual(await labels('施策1-9'), []);
  });

  it('does not look into the titles of editions', async () => {
    assert.deepEqual((await filtered(TWO_CHAPTERS, '計画')).nodes, []);
  });

  it('keeps only what needs mending', async () => {
    const unresolved: FindingsOf = (file, edition) =>
      findingsOf(file, edition).filter(({ code }) => code === 'unresolved-relisted');
    const fixture = TWO_CHAPTERS.replace('(道具の図書館)\n`', '').replace('- 道具を貸す。(道具の図書館)', '');
    const { nodes } = await filtered(fixture, '', true, unresolved);
    assert.deepEqual(printedTree(nodes), [
      '平成23年度 [港の計画] !',
      '  戦略1 港の仕事を育てる !',
      '    新しい仕事の創出 !',
      '      1-1 工場の連携を広げる !',
      '        道具の図書館 [学び合いの場づくり] 【再掲】 !',
    ]);
    assert.deepEqual((await filtered(fixture, '朝市', true, unresolved)).nodes, []);
  });
});

import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { eventually } from '../driver/eventually';
import { useVSCode } from '../driver/useVSCode';

const MEASURE = '1-1 企業、大学、試験研究機関の連携による製品開発を広げる';

describe('A plan is read', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');

  it('with an outline from the strategy to the programme', async () => {
    const { editor, outline } = code();
    await editor.open('fy2011/senryaku1.shisaku');
    await outline.show(MEASURE);
    const names = [
      'ものづくりの技を次代へつなぎ',
      '指針',
      '新しい製品と仕事の創出',
      MEASURE,
      '4 重点的取組',
      '出会いから',
      '産学官',
    ];
    const levels = await Promise.all(names.map((name) => outline.level(name)));
    assert.deepEqual(levels, [1, 2, 3, 4, 5, 6, 7]);
    await code().screenshot('outline');
  });

  it('without a finding where there is no fault', async () => {
    const { editor } = code();
    await editor.open('fy2011/senryaku1.shisaku');
    for (const level of ['error', 'warning', 'info'] as const) assert.equal(await editor.squiggles(level).count(), 0);
  });

  it('with the way back shown above the text', async () => {
    const { editor } = code();
    await editor.open('fy2011/senryaku1.shisaku');
    await editor.goTo('技術相談員巡回訪問事業');
    await editor.breadcrumbs.filter({ hasText: MEASURE }).waitFor();
    await editor.scroll(100);
    await editor.stickyLines.filter({ hasText: MEASURE }).waitFor();
    await code().screenshot('breadcrumbs and sticky scroll');
  });

  it('with the group of a later measure above it, and no other measure', async () => {
    const { editor } = code();
    await editor.open('fy2011/senryaku1.shisaku');
    await editor.goTo('創業ワンストップ相談');
    await editor.scroll(100);
    await editor.stickyLines.filter({ hasText: '1-2' }).waitFor();
    await eventually('the group to be shown', async () => (await editor.stickyTexts()).includes('新しい製品と仕事の創出'));
    await code().screenshot('sticky scroll in a later measure');
    const [strategy = '', guideline = '', group = '', measure = ''] = await editor.stickyTexts();
    assert.match(strategy, /^戦略1/);
    assert.match(guideline, /^《指針/);
    assert.equal(group, '新しい製品と仕事の創出');
    assert.match(measure, /^1-2/);
  });

  it('with the group above a measure to which one has jumped, though its first line was never on the screen', async () => {
    const { editor, palette } = code();
    await palette.run('View: Close All Editors');
    await editor.open('fy2012/senryaku1.shisaku');
    await editor.goToEnd();
    await editor.stickyLines.filter({ hasText: '1-5' }).waitFor();
    await eventually('the group to be shown', async () => (await editor.stickyTexts()).includes('経営基盤の強化と技の継承'));
    await code().screenshot('sticky scroll after a jump');
  });
});

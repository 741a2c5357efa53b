import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { ContextMenu } from '../driver/contextMenu';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

describe('A right click', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');
  const plan = () => new SideBarView(code().page, code().palette, '計画');
  const menu = () => new ContextMenu(code().page);

  before(async () => {
    await code().editor.open('fy2012/senryaku2.shisaku');
    await plan().show();
  });

  it('on an edition in the plan view rolls that one over, whichever is in the editor', async () => {
    const { page } = code();
    await menu().openOn(plan().row('平成23年度'));
    await menu().choose('年度更新…');
    const year = page.locator('.quick-input-widget .quick-input-box input');
    await year.waitFor();
    assert.equal(await year.inputValue(), '平成24年度');
    await page.keyboard.press('Escape');
  });

  it('on a measure there moves it, and shows it', async () => {
    const { editor } = code();
    await plan().expand('戦略3');
    await plan().expand('暮らしに身近な商業の活性化');
    await menu().openOn(plan().row('3-1'));
    await code().screenshot('menu of a measure');
    await menu().choose('施策を一つ後へ移す');
    await editor.inFront('senryaku3.shisaku');
    await editor.inLine(/^3-2/);
  });

  it('in the text inserts a template', async () => {
    const { editor, page } = code();
    await editor.open('fy2012/senryaku1.shisaku');
    await editor.goToEnd();
    await menu().openOn(page.locator('.editor-instance .cursors-layer .cursor').first());
    await menu().entry('ひな形を挿入').click();
    await menu().entry('挿入: 囲み（事例など）').waitFor();
    await code().screenshot('menu of the text');
    await menu().choose('挿入: 囲み（事例など）');
    await page.locator('.view-line').filter({ hasText: '【事例の見出し】' }).waitFor();
  });
});

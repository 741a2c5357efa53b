import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

describe('A plain text that is a plan', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'plain'), 'ja-JP');

  it('becomes a plan document with one click, its text as it was', async () => {
    const { editor, page, outline } = code();
    const before = await code().read('senryaku3.txt');
    await editor.open('senryaku3.txt');
    await page.locator('.notification-toast').filter({ hasText: 'senryaku3.txt' }).waitFor();
    await code().screenshot('offer');
    await page.locator('.notification-toast .monaco-button').first().click();
    await page.locator('[id="status.editor.mode"]').filter({ hasText: '施策計画' }).waitFor();
    await outline.show('3-1 町の道を歩きやすくする');
    await code().screenshot('plan document');
    assert.equal(await code().read('senryaku3.txt'), before);
  });

  it('is said to need no mending where nothing else is asked for and it has no faults', async () => {
    const plan = new SideBarView(code().page, code().palette, '計画');
    await plan.show();
    await plan.press('直すところだけを表示');
    await plan.pane.getByText('直すところはありません。').waitFor();
    await plan.press('絞り込みを解除');
    await plan.row('戦略3').waitFor();
  });

  it('may be pasted where there is no file yet', async () => {
    const { editor, page } = code();
    const text = await code().read('senryaku3.txt');
    await page.keyboard.press('Control+Alt+KeyN');
    await editor.inFront('Untitled-1');
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.keyboard.press('Control+KeyV');
    await page.locator('.notification-toast').filter({ hasText: 'Untitled-1' }).waitFor();
    await page.locator('.notification-toast .monaco-button').first().click();
    await page.locator('[id="status.editor.mode"]').filter({ hasText: '施策計画' }).waitFor();
    await code().screenshot('pasted plan');
  });
});

import { repositoryPath } from '../../support/repository/repository';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

describe('The number of open points', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');

  it('stays true when their list is out of sight', async () => {
    const { editor, page, palette } = code();
    const badge = page.locator('.activitybar .action-item').filter({ has: page.getByLabel(/^施策計画/) });
    await editor.open('fy2012/senryaku1.shisaku');
    await new SideBarView(page, palette, '未決事項').show();
    const before = Number(await badge.locator('.badge-content').innerText());
    await palette.run('Explorer: Focus on Folders View');
    await editor.goToEnd();
    await editor.insert('［要確認：写真を載せるか］');
    await badge.locator('.badge-content').getByText(String(before + 1), { exact: true }).waitFor();
  });
});

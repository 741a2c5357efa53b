import { repositoryPath } from '../../support/repository/repository';
import { ContextMenu } from '../driver/contextMenu';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

describe('A comparison with last year', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');
  const plan = () => new SideBarView(code().page, code().palette, '計画');
  const comparison = () => new SideBarView(code().page, code().palette, '比較');

  /** What an editor shows: the first the new text, the second the old one. */
  async function shows(nth: number, folder: string, words: string): Promise<void> {
    const editor = code().page.locator('.editor-group-container').nth(nth);
    await editor.locator('.breadcrumbs-control').getByText(folder).waitFor();
    await editor.locator('.view-line').filter({ hasText: words }).first().waitFor();
  }

  /** What goes wrong in a hook is not tried once more. */
  async function compare(): Promise<void> {
    await code().editor.open('fy2012/senryaku1.shisaku');
    await plan().show();
    const menu = new ContextMenu(code().page);
    await menu.openOn(plan().row('白帆市産業'));
    await menu.choose('年度版を比べる…');
    await code().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '平成23年度' }).first().click();
    await comparison().row('終了').waitFor();
  }

  it('shows where an ended programme stood, and beside it the place where it would stand now', async () => {
    await compare();
    await comparison().row('まちなか広場社会実験').click();
    await shows(1, 'fy2011', '(まちなか広場社会実験)');
    await shows(0, 'fy2012', '(港と駅を結ぶ循環バスの試験運行)');
    await code().screenshot('an ended programme compared');
  });
});

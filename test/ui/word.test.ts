import assert from 'node:assert/strict';
import { repositoryPath } from '../support/repository';
import { useVSCode } from './driver/useVSCode';

describe('A Word file', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'word'), 'ja-JP');

  it('is taken in from the explorer', async () => {
    const { page, palette } = code();
    await palette.openFile('draft.python-docx.docx');
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe');
    await shown.getByText('工場交流会の開催').first().waitFor();
    const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'draft.python-docx.docx' });
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Word ファイルを原稿として取り込む…' }).click();
    await page.locator('.tab.active').filter({ hasText: 'draft.python-docx.shisaku' }).waitFor();
    assert.match(await code().read('draft.python-docx.shisaku'), /^戦略1 港の仕事を育てる\n/);
    await palette.run('View: Close All Editors');
  });

  it('is shown as a plan where it is opened, and taken in with one click; tracked changes are asked about', async () => {
    const { page, palette, outline } = code();
    await palette.openFile('draft.pandoc.docx');
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe');
    await shown.getByText('工場交流会の開催').first().waitFor();
    await code().screenshot('Word file');
    await shown.getByRole('link', { name: 'この Word ファイルを計画の原稿として取り込む' }).click();
    const choice = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '追加' });
    await choice.waitFor();
    await code().screenshot('tracked changes');
    await choice.click();
    await page.locator('.tab.active').filter({ hasText: 'draft.pandoc.shisaku' }).waitFor();
    await outline.show('1-1 工場の連携を広げ、新しい製品を生み出す');
    await page.locator('.notification-toast').filter({ hasText: 'draft.pandoc.shisaku' }).waitFor();
    await code().screenshot('taken in');
    assert.match(
      await code().read('draft.pandoc.shisaku'),
      /［追加：案内人\(注1\)が足りない。］［削除：担当者がいない。］/,
    );
  });
});

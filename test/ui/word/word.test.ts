import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPath } from '../../support/repository/repository';
import { dropFile } from '../driver/drop';
import { useVSCode } from '../driver/useVSCode';

const FOLDER = repositoryPath('test', 'fixtures', 'word');
const DRAFT = join(FOLDER, 'draft.python-docx.docx');

describe('A Word file', () => {
  const code = useVSCode(FOLDER, 'ja-JP');

  it('is taken in from the explorer', async () => {
    const { page, palette } = code();
    await palette.openFile('draft.python-docx.docx');
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe');
    await shown.getByText('工場交流会の開催').first().waitFor();
    const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'draft.python-docx.docx' });
    await row.click({ button: 'right' });
    // By the key: in its first moments a menu takes a click for the end of the one that opened it.
    await page.getByRole('menuitem', { name: 'Word ファイルを原稿として取り込む…' }).hover();
    await page.keyboard.press('Enter');
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

describe('A Word file with a text box', () => {
  const code = useVSCode(FOLDER, 'ja-JP');

  it('tells above its plan what to look at, and in which line', async () => {
    const { page, palette } = code();
    await palette.openFile('draft.libreoffice.docx');
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe');
    await shown.getByText(/^\d+行: テキストボックスの文章を/).waitFor();
    await code().screenshot('notices of a Word file');
  });
});

describe('A Word file from elsewhere', () => {
  const code = useVSCode(FOLDER, 'ja-JP', ({ palette }) => palette.run('View: Close All Editors'));
  let elsewhere: string;
  const explorer = () => code().page.locator('.explorer-folders-view');
  const shown = () => code().page.frameLocator('iframe.webview').frameLocator('iframe');
  const offer = () => shown().getByRole('link', { name: 'この Word ファイルを計画の原稿として取り込む' });

  before(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'shisaku-mail-'));
    for (const name of ['産業課.docx', '観光課.docx']) await copyFile(DRAFT, join(elsewhere, name));
  });

  after(() => rm(elsewhere, { recursive: true }));

  it('is dropped into the explorer: it is copied there, shown, and taken in beside it', async () => {
    const { page } = code();
    await dropFile(page, join(elsewhere, '産業課.docx'), explorer().locator('.monaco-list-row').last());
    await explorer().locator('.monaco-list-row').filter({ hasText: '産業課.docx' }).waitFor();
    await offer().waitFor();
    await shown().getByText('工場交流会の開催').first().waitFor();
    await code().screenshot('Word file dropped into the explorer');
    await offer().click();
    await page.locator('.tab.active').filter({ hasText: '産業課.shisaku' }).waitFor();
    assert.match(await code().read('産業課.shisaku'), /^戦略1 港の仕事を育てる\n/);
  });

  it('is dropped onto the editor: it is shown, and taken in to the folder that is open', async () => {
    const { page } = code();
    await dropFile(page, join(elsewhere, '観光課.docx'), page.locator('.part.editor'));
    await offer().waitFor();
    await code().screenshot('Word file dropped onto the editor');
    await offer().click();
    await page.locator('.tab.active').filter({ hasText: '観光課.shisaku' }).waitFor();
    await code().screenshot('Word file dropped onto the editor and taken in');
    assert.match(await code().read('観光課.shisaku'), /^戦略1 港の仕事を育てる\n/);
  });
});

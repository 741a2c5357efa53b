import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeText } from '../../../server/src/text/encoding/encoding';
import { repositoryPath } from '../../support/repository/repository';
import { ContextMenu } from '../driver/contextMenu';
import { eventually } from '../driver/eventually';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

describe('A right click', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP', async ({ editor }) => {
    await editor.open('fy2012/senryaku2.shisaku');
    await plan().show();
  });
  const plan = () => new SideBarView(code().page, code().palette, '計画');
  const menu = () => new ContextMenu(code().page);

  it('on an edition in the plan view rolls that one over, whichever is in the editor', async () => {
    const { page } = code();
    await menu().openOn(plan().row('平成23年度'));
    await menu().choose('年度更新…');
    const year = page.locator('.quick-input-widget .quick-input-box input');
    await year.waitFor();
    assert.equal(await year.inputValue(), '平成24年度');
    await page.keyboard.press('Escape');
  });

  it('on an edition there lays a list that is kept in Excel against it', async () => {
    const { page } = code();
    const folder = await mkdtemp(join(tmpdir(), 'shisaku-list-'));
    const list = join(folder, '調書.csv');
    await writeFile(list, encodeText('事業名,担当課\r\n産学官みなとラウンジ,商工課\r\n灯台の公開,観光課\r\n', 'shift_jis'));
    try {
      await menu().openOn(plan().row('平成23年度'));
      await code().screenshot('menu of an edition');
      await menu().choose('事業の一覧（Excel）と照合…');
      const box = page.locator('.quick-input-widget');
      await box.locator('.quick-input-title').getByText('事業の一覧（「事業名」の列のある').waitFor();
      // Before it shows its first folder, the dialog writes that over what is typed.
      await box.locator('.monaco-list-row').filter({ hasText: 'fy2012' }).waitFor();
      await box.locator('input').first().fill(list);
      await box.locator('.monaco-list-row').filter({ hasText: '調書.csv' }).waitFor();
      await code().screenshot('list to be chosen');
      await box.locator('input').first().press('Enter');
      await box.locator('.quick-input-title').getByText('照合の結果を保存').waitFor();
      await eventually('a name for the file', async () =>
        (await box.locator('input').first().inputValue()).endsWith('照合.csv'),
      );
      await box.locator('input').first().press('Enter');
      await page.locator('.notification-toast').filter({ hasText: '事業一覧との照合.csv' }).waitFor();
      await code().screenshot('list laid against the edition');
      const result = await code().read('事業一覧との照合.csv');
      assert.match(result, /^\ufeff"照合"[^]*\r\n"計画にない","灯台の公開"[^]*\r\n"一致","産学官みなとラウンジ"/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('on an edition there saves what is found in it, to be handed back', async () => {
    const { page } = code();
    await menu().openOn(plan().row('点検の練習用'));
    await menu().choose('計画の一覧表・体系図を保存…');
    const box = page.locator('.quick-input-widget');
    const findings = box.locator('.monaco-list-row').filter({ hasText: '指摘の一覧' });
    await findings.waitFor();
    await code().screenshot('reports to choose from');
    await findings.click();
    await eventually('a name for the file', async () =>
      (await box.locator('input').first().inputValue()).endsWith('指摘一覧.csv'),
    );
    await box.locator('input').first().press('Enter');
    await page.locator('.notification-toast').filter({ hasText: '指摘一覧.csv' }).waitFor();
    const table = await code().read('指摘一覧.csv');
    assert.match(table, /^\ufeff"ファイル","行","施策"[^]*\r\n"faults\.shisaku","43","施策1-1",[^\r]*"「縣」は「県」の/);
  });

  it('on a measure there moves it, and shows it', async () => {
    const { editor } = code();
    await plan().expand('戦略3 地域の担い手');
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

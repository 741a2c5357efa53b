import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { commentsIn } from '../../support/word/commentsIn';
import { imported } from '../../support/word/word';
import { ContextMenu } from '../driver/contextMenu';
import { eventually } from '../driver/eventually';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

const WITH_FINDINGS = '指摘をコメントに付けて Word に書き出す…';
const WITH_CHANGES = '昨年度版からの変更履歴を付けて Word に書き出す…';

describe('An export', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP', async ({ palette }) => {
    await palette.run('View: Close All Editors');
    await palette.run('Notifications: Clear All Notifications');
  });
  const plan = () => new SideBarView(code().page, code().palette, '計画');
  const menu = () => new ContextMenu(code().page);
  const box = () => code().page.locator('.quick-input-widget');

  /** Takes the file's name that is proposed, and waits until it is written. */
  async function takeName(ending: string): Promise<void> {
    const name = box().locator('input').first();
    await eventually(`a name that ends with ${ending}`, async () => (await name.inputValue()).endsWith(ending));
    await name.press('Enter');
    await code().page.locator('.notification-toast').filter({ hasText: 'に書き出しました' }).waitFor();
  }

  async function openOnTab(file: string): Promise<void> {
    await code().editor.open(file);
    await menu().openOn(code().page.locator('.tab.active'));
  }

  it('of a plan with its findings stands beside a clean copy and not over it', async () => {
    await openOnTab('fy2012/senryaku1.shisaku');
    await menu().choose(WITH_FINDINGS);
    await box().locator('.quick-input-title').getByText('「senryaku1.shisaku」の書き出し').waitFor();
    await code().screenshot('export with findings');
    await takeName('senryaku1_指摘.docx');
  });

  it('of a plan tells what has changed since last year', async () => {
    await openOnTab('fy2012/senryaku1.shisaku');
    await menu().choose(WITH_CHANGES);
    await takeName('senryaku1_見え消し.docx');
    await code().screenshot('export with changes');
    const docx = await code().readBytes('fy2012/senryaku1_見え消し.docx');
    assert.match(imported(docx, 'mark').text, /［削除：23］［追加：24］年度/);
  });

  it('asks for last year’s file where it is not known, before it asks for a name', async () => {
    const { page } = code();
    await openOnTab('fy2011/senryaku1.shisaku');
    await menu().choose(WITH_CHANGES);
    const question = page.getByRole('dialog').filter({ hasText: '昨年度版が分かりません' });
    await question.waitFor();
    await code().screenshot('last year is not known');
    await question.getByRole('button', { name: '昨年度のファイルを選ぶ…' }).click();
    await box().locator('.quick-input-title').getByText('昨年度の章のファイル').waitFor();
    // Before it shows its first folder, the dialog writes that over what is typed.
    await box().locator('.monaco-list-row').filter({ hasText: 'fy2012' }).waitFor();
    const path = box().locator('input').first();
    await path.fill(`${await path.inputValue()}fy2012/senryaku1.shisaku`);
    await box().locator('.monaco-list-row').filter({ hasText: 'senryaku1.shisaku' }).waitFor();
    await path.press('Enter');
    await takeName('senryaku1_見え消し.docx');
    const docx = await code().readBytes('fy2011/senryaku1_見え消し.docx');
    assert.match(imported(docx, 'mark').text, /［削除：24］［追加：23］年度/);
  });

  it('of a strategy in the plan view tells as much as one of its file', async () => {
    await plan().show();
    await plan().expand('点検の練習用');
    await menu().openOn(plan().row('戦略1 農と海'));
    await menu().entry(WITH_CHANGES).waitFor();
    await code().screenshot('menu of a strategy');
    await menu().choose(WITH_FINDINGS);
    await takeName('faults_指摘.docx');
    assert.ok(commentsIn(await code().readBytes('faults/faults_指摘.docx')).length > 0);
  });

  /** Exports an edition of the plan view as what is picked. */
  async function exportEdition(edition: string, kind: string): Promise<void> {
    await plan().show();
    await menu().openOn(plan().row(edition));
    await menu().choose('年度版をまとめて書き出す…');
    const row = box().locator('.monaco-list-row').filter({ hasText: kind });
    await row.waitFor();
    await code().screenshot('kinds of an export');
    await row.click();
  }

  it('of a whole edition tells what is found in it', async () => {
    await exportEdition('点検の練習用', 'Word（指摘をコメントに付けて）');
    await takeName('faults_指摘.docx');
    assert.ok(commentsIn(await code().readBytes('faults_指摘.docx')).length > 0);
  });

  it('of a whole edition tells what has changed in all its chapters', async () => {
    await exportEdition('白帆市産業', 'Word（昨年度版からの変更履歴を付けて）');
    await takeName('fy2012_見え消し.docx');
    const { text } = imported(await code().readBytes('fy2012_見え消し.docx'), 'mark');
    assert.equal(text.match(/^《指針.*［削除：23］［追加：24］年度/gm)?.length, 3);
  });
});

import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { eventually } from '../driver/eventually';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';
import { WholeSideBar } from '../driver/wholeSideBar';

/** A year that comes due in the plan for fiscal 2012, and that stands in it twice. */
const DUE = '平成24年10月';

const ROLLED = 'fy2013/senryaku1.shisaku';
const OPEN_POINT = '［要確認］';

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

describe('A plan is rolled over to the next year', () => {
  const code = useVSCode(repositoryPath('samples'));
  const sideBar = () => new WholeSideBar(code().page);

  it('with all changes shown before anything is written', async () => {
    const { editor, page, palette } = code();
    await editor.open('fy2012/senryaku2.shisaku');
    await palette.runAsking('Roll Over to the Next Year', 'Roll over to the next year');
    const year = page.locator('.quick-input-widget .quick-input-box input');
    assert.equal(await year.inputValue(), '平成25年度');
    await year.fill('来年度');
    await page.locator('.quick-input-widget').getByText('is no fiscal year').waitFor();
    await year.fill('平成25年度');
    await page.keyboard.press('Enter');
    await sideBar().row('平成24年度 → 平成25年度').waitFor();
    const isOpen = (file: string) => sideBar().row(file).getAttribute('aria-expanded');
    assert.deepEqual(await Promise.all(['senryaku1', 'senryaku2', 'senryaku3'].map(isOpen)), [
      'true',
      'false',
      'false',
    ]);
    await code().screenshot('rollover preview');
  });

  it('without the change whose box a person unticks', async () => {
    const box = sideBar().checkbox(`${DUE}［要確認］`);
    await box.click();
    await eventually('the box to be empty', async () => !(await box.isChecked()));
    await sideBar().row('Comes due').filter({ hasText: '/' }).waitFor();
    await code().screenshot('rollover unticked');
  });

  it('shown as the file would be', async () => {
    const { page } = code();
    await sideBar().row('senryaku1.shisaku').hover();
    await sideBar().press('Show the File as It Would Be');
    const lines = page.locator('.monaco-diff-editor .editor.modified .view-line');
    await lines.filter({ hasText: '平成25年度' }).first().waitFor();
    await code().screenshot('rollover result');
  });

  it('and no more shown so where another one is begun', async () => {
    const { editor, page, palette } = code();
    const shown = page.locator('.tab').filter({ hasText: 'rolled over' });
    await shown.waitFor();
    await editor.open('fy2012/senryaku2.shisaku');
    await palette.runAsking('Roll Over to the Next Year', 'Roll over to the next year');
    await page.locator('.quick-input-widget .quick-input-box input').press('Enter');
    await shown.waitFor({ state: 'detached' });
    const box = sideBar().checkbox(`${DUE}［要確認］`);
    await eventually('the box to be ticked again', () => box.isChecked());
    await box.click();
    await eventually('the box to be empty', async () => !(await box.isChecked()));
  });

  it('into a new folder, which is named and opened, once for a double click', async () => {
    const { editor, page } = code();
    await sideBar().press('Choose the Folder of the New Edition…');
    await page.locator('.quick-input-widget .quick-input-box input').fill('fy2013');
    await page.keyboard.press('Enter');
    await sideBar().pressTwice('Accept the Roll-Over and Make the New Edition');
    const notices = page.locator('.notification-toast');
    const notice = notices.filter({ hasText: 'is in “' });
    await notice.waitFor();
    assert.equal(await notices.filter({ hasText: 'fy2013' }).count(), 1);
    await notice.getByRole('button', { name: 'Open', exact: true }).click();
    await editor.inFront('senryaku1.shisaku');
    await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    const before = await code().read('fy2012/senryaku1.shisaku');
    const text = await code().read('fy2013/senryaku1.shisaku');
    assert.match(text, /《指針－平成25年度の重点的な取組》/);
    assert.equal(count(text, '3 25年度における取組の方向性'), 5);
    assert.equal(count(text, `${DUE}［要確認］`), count(before, DUE) - 1);
    assert.match(await code().read('fy2013/shisaku.json'), /"previous": "\.\.\/fy2012"/);
  });

  it('with last year’s text beside a programme', async () => {
    const { editor, page, palette } = code();
    await editor.goTo('(産学官みなとラウンジ)');
    await palette.run('Open Last Year’s Text Beside');
    const right = page.locator('.editor-group-container').nth(1);
    await right.locator('.breadcrumbs-control').getByText('fy2012').waitFor();
    await right.locator('.view-line').filter({ hasText: '- 企業、大学、試験研究機関の担当者が自由に集い' }).waitFor();
    await code().screenshot('last year beside');
  });

  it('and compared with the year before, side by side', async () => {
    const { page, palette } = code();
    await palette.runAsking('Compare Two Editions', 'the newer one');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '平成25年度' }).first().click();
    await page.locator('.quick-input-widget').getByPlaceholder('the older one').waitFor();
    await rows.filter({ hasText: '白帆市' }).filter({ hasText: '平成24年度' }).first().click();
    await sideBar().row('Measures').waitFor();
    await sideBar().expand('Measures');
    await sideBar().row('1-1 企業').click();
    const groups = page.locator('.editor-group-container');
    for (const nth of [0, 1]) {
      await groups.nth(nth).locator('.tab.active[data-resource-name="senryaku1.shisaku"]').waitFor();
    }
    await code().screenshot('comparison');
  });

  it('which is saved as a Word file', async () => {
    const { page } = code();
    await sideBar().press('Save the Comparison Table (新旧対照表)…');
    const box = page.locator('.quick-input-widget');
    await box.locator('.quick-input-title').getByText('Save the comparison table').waitFor();
    await eventually('a name for the file', async () =>
      (await box.locator('input').first().inputValue()).endsWith('.docx'),
    );
    await code().screenshot('comparison to be saved');
    await box.locator('.quick-input-box input').press('Enter');
    await page.locator('.notification-toast').filter({ hasText: '新旧対照表.docx' }).waitFor();
    assert.match(await code().read('新旧対照表.docx'), /^PK/);
    await code().screenshot('comparison saved');
  });

  it('and with its open points in a list, ticked off when done', async () => {
    const { page, palette } = code();
    const openPoints = new SideBarView(page, palette, 'Open Points');
    await openPoints.show();
    const point = openPoints.row('「産学官みなとラウンジ」において');
    await point.click();
    await code().screenshot('open points');
    const before = count(await code().read(ROLLED), OPEN_POINT);
    await point.getByRole('checkbox').click();
    await point.waitFor({ state: 'detached' });
    await palette.run('File: Save All');
    await eventually('the mark to be gone', async () => count(await code().read(ROLLED), OPEN_POINT) === before - 1);
    assert.match(await code().read(ROLLED), /^- 「産学官みなとラウンジ」において.*開催した。$/m);
  });
});

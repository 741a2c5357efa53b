import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

describe('A fault', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP', async ({ editor, problems }) => {
    await editor.open('senryaku1.shisaku');
    await problems.show();
  });

  it('is underlined and listed, in the words of the trade', async () => {
    const { editor, problems } = code();
    await editor.goTo('1-2 川の魚を生かし', 2);
    await editor.squiggles('error').first().waitFor({ state: 'attached' });
    await problems.of('missing-section').waitFor();
    await problems.of('unresolved-relisted').filter({ hasText: '再掲元が見つかりません' }).waitFor();
    await code().screenshot('problems');
  });

  it('is explained by a click on its rule, on a page to read', async () => {
    const { editor, page, problems } = code();
    await problems
      .of('missing-section')
      .getByRole('button', { name: 'missing-section' })
      .click({ modifiers: ['Control'] });
    await page.locator('.tab.active[data-resource-name="missing-section.md"]').waitFor();
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe').getByRole('heading', { level: 1 });
    assert.equal(await shown.innerText(), 'missing-section');
    await code().screenshot('rule page');
    await page.keyboard.press('Control+KeyW');
    await editor.inFront('senryaku1.shisaku');
    // What looks like a plan in it is no plan: nothing was offered.
    assert.equal(await page.locator('.notification-toast').count(), 0);
  });

  it('goes by a click on its fix, and nothing else is changed', async () => {
    const { editor, problems } = code();
    const before = await code().read('senryaku1.shisaku');
    await editor.goTo('1-2 川の魚を生かし', 2);
    await editor.showFixes();
    await code().screenshot('fixes');
    await editor.takeFix('取組の方向性');
    await problems.of('missing-section').waitFor({ state: 'detached' });
    const after = await code().save('senryaku1.shisaku');
    await editor.goTo('取組の方向性', 2);
    await code().screenshot('fixed');
    const start = after.lastIndexOf('3 23年度における取組の方向性\n');
    const end = after.lastIndexOf('4 重点的取組と主な事業\n');
    assert.ok(start < end);
    assert.equal(after.slice(0, start) + after.slice(end), before);
  });

  it('is silenced by the last of its fixes, and one undo takes that back', async () => {
    const { editor, page, problems } = code();
    const before = await code().read('senryaku1.shisaku');
    await editor.goTo('木の椅子の公園');
    await editor.showFixes();
    await code().screenshot('silencing');
    await editor.takeFix('この箇所では指摘しない: 再掲元が見つかりません。');
    await problems.of('unresolved-relisted').waitFor({ state: 'detached' });
    await code().screenshot('silenced');
    const line = '- 木の椅子を公園に置く。';
    const silenced = before.replace(line, `<!-- shisaku-disable-next-line unresolved-relisted -->\n${line}`);
    assert.equal(await code().save('senryaku1.shisaku'), silenced);
    await page.keyboard.press('Control+KeyZ');
    await problems.of('unresolved-relisted').waitFor();
    assert.equal(await code().save('senryaku1.shisaku'), before);
  });

  it('is none in a name, as a person says by a fix that asks how far the name goes', async () => {
    const { editor, page, problems } = code();
    const settings = await code().read('shisaku.json');
    await editor.goToEndOfLine('土砂の流出が起きている。');
    await page.keyboard.insertText('國分橋も傷んだ。');
    await problems.of('old-form-kanji').waitFor();
    await editor.goTo('國分橋も');
    await editor.showFixes();
    await code().screenshot('name');
    await editor.takeFix('「國分橋」は固有名詞なので、この計画ではこのままとする…');
    const box = page.locator('.quick-input-widget');
    await box.getByText('今後、字体や表記の点検の対象としません。').waitFor();
    await code().screenshot('name asked');
    await page.keyboard.press('Enter');
    await problems.of('old-form-kanji').waitFor({ state: 'detached' });
    await code().screenshot('name kept');
    const { notation, ...others } = JSON.parse(await code().read('shisaku.json')) as { notation: unknown };
    assert.deepEqual([notation, others], [{ names: ['國分橋'] }, JSON.parse(settings)]);
  });
});

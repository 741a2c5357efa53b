import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

const TABLE = '事業名\t事業概要\t所管課\r\n川べりの朝市\t月に一度、川べりで市を開く。\t産業課\r\n';

describe('A table of programmes out of a spreadsheet', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP');

  it('is pasted as items, or as it stands', async () => {
    const { editor, page } = code();
    const before = await code().read('senryaku2.shisaku');
    await editor.open('senryaku2.shisaku');
    await editor.goToEnd();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(TABLE)})`);
    await page.keyboard.press('Control+KeyV');
    const choice = page.locator('.post-edit-widget');
    await choice.waitFor();
    assert.equal(
      await code().save('senryaku2.shisaku'),
      `${before}- 月に一度、川べりで市を開く。**(川べりの朝市)**(所管:産業課)`,
    );
    await choice.click();
    await page.locator('.action-widget .monaco-list-row').filter({ hasText: '事業として貼り付け' }).waitFor();
    await code().screenshot('pasted table');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    assert.equal(await code().save('senryaku2.shisaku'), before + TABLE.replaceAll('\r\n', '\n'));
  });
});

import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

describe('A plan', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP');

  it('is laid out by the editor’s own command', async () => {
    const { editor, page, palette } = code();
    const before = await code().read('senryaku2.shisaku');
    await editor.open('senryaku2.shisaku');
    await editor.goToEndOfLine('1 施策の必要性');
    await editor.insert('\u3000');
    await page.keyboard.press('Enter');
    assert.notEqual(await code().save('senryaku2.shisaku'), before);
    await palette.run('Format Document');
    await page.locator('.tab.active.dirty').waitFor();
    assert.equal(await code().save('senryaku2.shisaku'), before);
  });
});

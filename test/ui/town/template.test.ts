import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

describe('A template', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP');

  it('is offered while its name is typed, filled in, and saved', async () => {
    const { editor, page, suggestions } = code();
    const before = await code().read('senryaku2.shisaku');
    await editor.open('senryaku2.shisaku');
    await editor.goToEnd();
    await page.keyboard.press('Enter');
    await editor.type('sesaku');
    await suggestions.rows.filter({ hasText: '四つの節' }).first().waitFor();
    await code().screenshot('suggestions');
    await suggestions.take('四つの節');
    await editor.insert('町の祭りを受け継ぐ');
    await page.keyboard.press('Tab');
    await editor.insert('祭りの担い手が減っている。');
    await code().screenshot('template');
    await page.keyboard.press('Escape');
    const after = await code().save('senryaku2.shisaku');
    assert.ok(after.startsWith(before));
    const measure = after.slice(before.length);
    assert.match(measure, /^\n2-2 町の祭りを受け継ぐ\n\n1 施策の必要性\n\n- 祭りの担い手が減っている。\n/);
    assert.match(measure, /\n3 23年度における取組の方向性\n/);
  });
});

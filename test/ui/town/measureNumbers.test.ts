import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

describe('A measure’s number', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP');

  it('is offered with its title behind 施策 and the strategy’s, as one types', async () => {
    const { editor, page, suggestions } = code();
    await editor.open('senryaku2.shisaku');
    await editor.goToEnd();
    await page.keyboard.press('Enter');
    await editor.insert('- 詳しくは施策');
    await suggestions.comeWith('1', /^1-1 ./);
    await code().screenshot('numbers of measures');
    await page.keyboard.press('Tab');
    assert.match(await code().save('senryaku2.shisaku'), /\n- 詳しくは施策1-1$/);
  });
});

import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

describe('Typing with an IME', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP');

  it('writes what was settled, and Enter goes on with the list', async () => {
    const { editor, japanese, page } = code();
    const before = await code().read('senryaku1.shisaku');
    await editor.open('senryaku1.shisaku');
    await editor.goToEndOfLine('伐った木の使い道が少ない。');
    await page.keyboard.press('Enter');
    await japanese.compose(['や', 'やま', 'やまみ', 'やまみち', '山道'], '山道');
    await code().screenshot('settled');
    await japanese.compose(['が', 'がせ', 'がせま', 'がせまい', 'が狭い'], 'が狭い');
    await japanese.compose(['。'], '。');
    const after = await code().save('senryaku1.shisaku');
    const line = '- 伐った木の使い道が少ない。\n';
    assert.equal(after, before.replace(line, `${line}- 山道が狭い。\n`));
  });

  it('ends the list by Enter where an item has no words yet', async () => {
    const { editor, page } = code();
    const before = await code().read('senryaku1.shisaku');
    await editor.open('senryaku1.shisaku');
    await editor.goToEndOfLine('伐った木の使い道が少ない。');
    await page.keyboard.press('Enter');
    // The extension is told of the cursor, and tells the editor what Enter does there.
    await editor.inLine(/^- \s*$/);
    await page.keyboard.press('Enter');
    await editor.inLine(/^\s*$/);
    await editor.insert('山道が狭い。');
    const line = '- 伐った木の使い道が少ない。\n';
    assert.equal(await code().save('senryaku1.shisaku'), before.replace(line, `${line}山道が狭い。\n`));
  });
});

import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { eventually } from '../driver/eventually';
import { useVSCode } from '../driver/useVSCode';

const SETTINGS = 'fy2012/shisaku.json';

describe('A programme with a new name', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');

  it('is recorded as last year’s, at a person’s word', async () => {
    const { editor } = code();
    await editor.open('fy2012/senryaku2.shisaku');
    await editor.goTo('歴史的建造物登録・修景助成)');
    await editor.rename('町並みの手当て');
    await editor.goTo('町並みの手当て)');
    await editor.showFixes();
    await code().screenshot('renaming');
    await editor.takeFix('に改称したと記録する');
    await eventually('the renaming to be written', async () => (await code().read(SETTINGS)).includes('町並みの手当て'));
    const { renamed } = JSON.parse(await code().read(SETTINGS)) as { readonly renamed: readonly unknown[] };
    assert.deepEqual(renamed.at(-1), { from: '歴史的建造物登録・修景助成', to: '町並みの手当て' });
    assert.match(await editor.hoverOver('(町並みの'), /昨年度: 2-1 .+（歴史的建造物登録・修景助成）/);
  });
});

import { repositoryPath } from '../../support/repository/repository';
import { killServer } from '../driver/serverProcess';
import { useVSCode } from '../driver/useVSCode';

describe('A language server that is killed', () => {
  const code = useVSCode(repositoryPath('test', 'fixtures', 'town'), 'ja-JP');

  it('is started again amid the edit, and tells what is wrong in the text as it then is', async () => {
    const { editor, problems } = code();
    await editor.open('senryaku1.shisaku');
    await problems.show();
    await problems.of('missing-section').waitFor();
    await editor.goToEnd();
    await editor.insert('\n- 橋を直す。(谷の橋');
    await killServer();
    await editor.insert('の整備)【再掲】');
    await problems.of('unresolved-relisted').filter({ hasText: '谷の橋の整備' }).waitFor();
    await problems.of('missing-section').waitFor();
    await code().screenshot('server-killed');
  });

  it('tells of the next edit too', async () => {
    const { editor, problems } = code();
    await editor.undo();
    await editor.undo();
    await problems.of('unresolved-relisted').filter({ hasText: '谷の橋' }).waitFor({ state: 'detached' });
    await problems.of('missing-section').waitFor();
  });
});

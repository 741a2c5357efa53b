import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

const MOVE_UP = '計画: 施策を一つ前へ移す';

describe('A measure that cannot be moved', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP', ({ editor }) => editor.open('fy2012/senryaku1.shisaku'));
  const told = (words: string) => code().page.locator('.notification-toast').filter({ hasText: words }).first();

  it('says so where it is the first', async () => {
    const { editor, palette } = code();
    await editor.goTo('1 施策の必要性');
    await editor.breadcrumbs.filter({ hasText: '1-1' }).first().waitFor();
    await palette.run(MOVE_UP);
    await told('そちらへは移せません').waitFor();
  });

  it('is asked for where the cursor is in none', async () => {
    const { palette } = code();
    await palette.goToLine(1);
    await palette.run(MOVE_UP);
    await told('移したい施策の中に').waitFor();
  });
});

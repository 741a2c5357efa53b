import { isDeepStrictEqual } from 'node:util';
import { repositoryPath } from '../../support/repository/repository';
import { eventually } from '../driver/eventually';
import { useVSCode } from '../driver/useVSCode';

describe('A programme renamed with F2', () => {
  const code = useVSCode(repositoryPath('samples'));
  const OLD_NAME = '空き店舗活用創業支援事業';
  const NEW_NAME = '空き店舗を使った起業応援事業';
  const NAMED = ['fy2011/senryaku1.shisaku', 'fy2011/senryaku2.shisaku', 'fy2011/senryaku3.shisaku'];
  const read = () => Promise.all([...NAMED, 'fy2012/senryaku3.shisaku'].map((name) => code().read(name)));
  let untouched: string[] = [];

  before(async () => {
    const { editor } = code();
    await editor.open('fy2011/senryaku2.shisaku');
    await editor.goToEndOfLine('においては、第1回の審査により');
    await editor.insert(`\n- 「${OLD_NAME}」の修了者が出店した。`);
    await code().save('fy2011/senryaku2.shisaku');
    untouched = await read();
  });

  it('has its new name in all the files of its edition, open or closed, and in no other year', async () => {
    const { editor } = code();
    await editor.open('fy2011/senryaku3.shisaku');
    await editor.goTo(OLD_NAME);
    await editor.rename(`${NEW_NAME}(チャレンジショップ)`);
    const renamed = untouched.map((text, file) => (file < NAMED.length ? text.replaceAll(OLD_NAME, NEW_NAME) : text));
    await eventually('the name to change in every file', async () => isDeepStrictEqual(await read(), renamed));
    await code().screenshot('rename');
  });

  it('has its old name again after one undo', async () => {
    const { editor, palette } = code();
    await editor.undo();
    await editor.inLine(new RegExp(OLD_NAME));
    // The other files are undone a moment later.
    await eventually('every file to be as it was', async () => {
      await palette.run('File: Save All Files');
      return isDeepStrictEqual(await read(), untouched);
    });
  });
});

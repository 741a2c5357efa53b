import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { useVSCode } from '../driver/useVSCode';

describe('A programme listed again', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');

  it('is told of under the mouse', async () => {
    const { editor } = code();
    await editor.open('fy2011/senryaku1.shisaku');
    const told = await editor.hoverOver('技の継承アーカイブの作成');
    await code().screenshot('hover');
    assert.match(told, /本掲/);
    assert.match(told, /1-5/);
  });

  it('leads to its primary listing in another strategy with F12', async () => {
    const { editor, page } = code();
    await editor.open('fy2011/senryaku1.shisaku');
    await editor.goTo('空き店舗活用創業支援事業');
    await page.keyboard.press('F12');
    await editor.inFront('senryaku3.shisaku');
    await editor.inLine(/空き店舗活用創業支援事業\(チャレンジショップ\)/);
    await code().screenshot('definition');
  });

  it('shows all its places with Shift+F12', async () => {
    const { editor, page } = code();
    await editor.open('fy2011/senryaku3.shisaku');
    await editor.goTo('空き店舗活用創業支援事業');
    await page.keyboard.press('Shift+F12');
    await page.locator('.reference-zone-widget .monaco-list-row').filter({ hasText: '空き店舗' }).first().waitFor();
    await code().screenshot('references');
  });
});

describe('A name that is looked for with Ctrl+T', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP', async ({ editor }) => {
    await editor.open('fy2011/senryaku1.shisaku');
    await editor.breadcrumbs.filter({ hasText: '戦略1' }).waitFor();
  });

  for (const typed of ['チャレンジショ', 'ちゃれんじしょ', 'ﾁｬﾚﾝｼﾞｼｮ']) {
    it(`is found by a part of it: ${typed}`, async () => {
      const { editor, palette } = code();
      await palette.goToLine(1);
      await palette.goToSymbol(typed, '空き店舗活用創業支援事業');
      await editor.inFront('senryaku3.shisaku');
      await editor.inLine(/空き店舗活用創業支援事業\(チャレンジショップ\)/);
    });
  }

  it('is shown by the word with which people speak of it: 施策2-1', async () => {
    const { editor, palette } = code();
    await palette.goToSymbol('施策2-1', '施策2-1');
    await editor.inFront('senryaku2.shisaku');
    await editor.inLine(/^2-1 /);
  });
});

import assert from 'node:assert/strict';
import { repositoryPath } from '../../support/repository/repository';
import { SideBarView } from '../driver/sideBarView';
import { useVSCode } from '../driver/useVSCode';

describe('The plan in the side bar', () => {
  const code = useVSCode(repositoryPath('samples'));
  const plan = () => new SideBarView(code().page, code().palette, 'Plan');

  it('follows the cursor from the edition to the programme', async () => {
    const { editor } = code();
    await editor.open('fy2012/senryaku2.shisaku');
    await plan().show();
    await editor.goTo('川下り船運航支援事業', 2);
    await plan().selected.filter({ hasText: '川下り船運航支援事業' }).waitFor();
    assert.equal(await plan().selected.getAttribute('aria-level'), '5');
    await code().screenshot('plan view');
  });

  it('stands beside a text whose language has an English name, too', async () => {
    await code().page.locator('[id="status.editor.mode"]').filter({ hasText: 'Policy Plan' }).waitFor();
  });

  it('opens a file that is closed at the place that is clicked', async () => {
    const { editor } = code();
    await plan().press('Collapse All');
    await plan().expand('白帆市産業');
    await plan().row('戦略3').click();
    await editor.inFront('senryaku3.shisaku');
    await editor.inLine(/地域の担い手を育て/);
    await plan().expand('戦略3');
    await plan().expand('暮らしに身近な商業の活性化');
    await plan().row('3-1').click();
    await editor.breadcrumbs.filter({ hasText: '3-1' }).waitFor();
    await editor.inLine(/^3-1/);
  });

  it('changes with the text', async () => {
    const { editor } = code();
    await plan().row('戦略2').click();
    await editor.inFront('senryaku2.shisaku');
    await editor.goToEndOfLine('(川下り船運航支援事業)');
    await editor.insert('\n- 湯めぐりの手形を作る。(湯めぐり手形の発行)');
    await plan().selected.filter({ hasText: '湯めぐり手形の発行' }).waitFor();
  });

  it('shows only what needs mending, and says what it is', async () => {
    await plan().press('Show Only What Needs Mending');
    await plan().row('1-6').waitFor();
    assert.equal(await plan().row('平成23年度').count(), 0);
    assert.match(await plan().told('1-6'), /Section “成果と課題” of measure 1-6 has no “成果”\./);
    await code().screenshot('plan view, only what needs mending');
    await plan().press('Clear the Filter');
    await plan().row('平成23年度').waitFor();
  });

  it('is narrowed by a part of a name, in any kana', async () => {
    const { page } = code();
    await plan().press('Filter the Plan by Name…');
    await page.locator('.quick-input-widget input').fill('ﾁｬﾚﾝｼﾞしょっぷ');
    await plan().row('チャレンジショップ').waitFor();
    await page.keyboard.press('Enter');
    assert.equal(await plan().row('戦略2').count(), 0);
    await code().screenshot('plan view, filtered');
    await plan().press('Clear the Filter');
    await plan().row('戦略2').waitFor();
  });
});

describe('The cross-references in the side bar', () => {
  const code = useVSCode(repositoryPath('samples'));
  const references = () => new SideBarView(code().page, code().palette, 'Cross-references');

  it('tell where a programme is listed, mentioned, and stood last year', async () => {
    const { editor } = code();
    await editor.open('fy2012/senryaku2.shisaku');
    await editor.goTo('川下り船運航支援事業', 2);
    await references().show();
    const told = [
      /^Primary listing/,
      /2-2 食と工芸を楽しむ体験型観光を育てる/,
      /^Mentioned in the text/,
      /^/,
      /^Last year/,
      /2-5/,
    ];
    for (const [nth, hasText] of told.entries()) await references().rows.nth(nth).filter({ hasText }).waitFor();
    await code().screenshot('cross-references');
  });

  it('lead there with a click', async () => {
    const { editor } = code();
    await references().row('2-5').click();
    await editor.breadcrumbs.filter({ hasText: 'fy2011' }).waitFor();
    await editor.breadcrumbs.filter({ hasText: '川下り船運航支援事業' }).waitFor();
  });

  it('are silent where nothing is referred to', async () => {
    const { editor } = code();
    await editor.goTo('1 施策の必要性');
    await references().pane.getByText('Put the cursor on a programme, a measure, a group,').waitFor();
    await references().rows.first().waitFor({ state: 'detached' });
  });
});

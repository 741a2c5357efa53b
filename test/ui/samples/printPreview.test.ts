import { eventually } from '../driver/eventually';
import { useVSCode } from '../driver/useVSCode';
import { repositoryPath } from '../../support/repository/repository';

describe('The print preview', () => {
  const code = useVSCode(repositoryPath('samples'), 'ja-JP');
  const shown = () => code().page.frameLocator('iframe.webview').frameLocator('#active-frame');
  const here = () => shown().locator('.here');
  /** What is pointed out is on the screen, and not only on the page. */
  const toBeInSight = () =>
    eventually('the place to be in sight', async () => {
      const [place, sight] = await Promise.all([here().boundingBox(), code().page.locator('iframe.webview').boundingBox()]);
      return place !== null && sight !== null && place.y > sight.y && place.y + place.height < sight.y + sight.height;
    });

  before(() => code().editor.open('fy2012/senryaku1.shisaku'));

  it('shows the pages of the measure at the cursor, whose place is pointed out and in sight', async () => {
    const { editor, palette } = code();
    await editor.goTo('共同開発の経験がない企業');
    await palette.run('計画: 印刷プレビューを横に開く');
    await shown().getByRole('heading', { name: '1-1 ' }).waitFor();
    await here().getByText('共同開発の経験がない企業').waitFor();
    await toBeInSight();
    await code().screenshot('print preview');
  });

  it('goes with what is typed', async () => {
    const { editor } = code();
    await editor.select('共同開発の経験がない企業');
    await editor.insert('共同開発の経験が浅い企業');
    await here().getByText('共同開発の経験が浅い企業').waitFor();
    await editor.undo();
  });

  it('goes with the cursor, up and down the page', async () => {
    const { editor } = code();
    await editor.goTo('(技の継承アーカイブの作成)');
    await here().getByText('技の継承アーカイブの作成').waitFor();
    await toBeInSight();
    await editor.goTo('業種や立場の異なる者');
    await here().getByText('業種や立場の異なる者').waitFor();
    await toBeInSight();
  });

  it('leads back to the text with a click', async () => {
    const { editor } = code();
    await shown().locator('li').filter({ hasText: '船用機器試験棟の利用を広げる' }).locator('a.to').click();
    await here().getByText('船用機器試験棟の利用を広げる').waitFor();
    await editor.inLine(/船用機器試験棟の利用を広げる/);
  });

  it('goes with the cursor to another measure', async () => {
    const { editor } = code();
    await editor.goTo('(しらほ起業塾 女性コース)');
    await shown().getByRole('heading', { name: '1-2 創業しやすい環境を整え、開業から成長期まで' }).waitFor();
    await here().getByText('しらほ起業塾 女性コース').waitFor();
    await toBeInSight();
    await code().screenshot('print preview of the next measure');
  });
});

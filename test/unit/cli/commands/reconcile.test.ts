import assert from 'node:assert/strict';
import { encodeText } from '../../../../server/src/text/encoding/encoding';
import { runShisaku } from '../../../support/cli/commandLine';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { workbook } from '../../../support/word/workbook';

const CELL = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const FILES = {
  'fy2012/plan.shisaku': CHARGED_PLAN,
  'list.csv': encodeText('事業名,担当課\r\n舟の学校,港湾課\r\n灯台の公開,観光課\r\n', 'shift_jis'),
  'list.xlsx': workbook({ 一覧: `<row r="1">${CELL('A1', '事業名')}</row><row r="2">${CELL('A2', '舟の学校')}</row>` }),
  'names.csv': '舟の学校\n',
  'photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
};

function reconcile(...args: string[]) {
  return runShisaku(['reconcile', ...args], FILES);
}

describe('shisaku reconcile', () => {
  it('lays a list against a plan, from a workbook or a text in any encoding', async () => {
    const { exitCode, out } = await reconcile('fy2012', 'list.csv');
    assert.equal(exitCode, 0);
    assert.match(out, /一致 1\n[^]*## 計画にない（1）[^]*灯台の公開[^]*## 一覧にない（2）/);
    assert.match((await reconcile('fy2012', 'list.xlsx')).out, /一致 1\n\n## 一覧にない（2）/);
  });

  it('writes into a file, in the form of its name', async () => {
    const { files } = await reconcile('fy2012', 'list.csv', '-o', '照合.csv');
    assert.match(new TextDecoder().decode(files.get('照合.csv')), /"計画にない","灯台の公開"/);
  });

  it('says why a list cannot be laid against a plan', async () => {
    for (const [list, said] of [
      ['names.csv', /“names\.csv” has no column headed 事業名/],
      ['photo.png', /photo\.png: This table cannot be read\. Open it in Excel/],
      ['nowhere.xlsx', /There is no file or folder “nowhere\.xlsx”/],
      ['fy2012', /“fy2012” is a folder/],
    ] as const) {
      const { exitCode, err } = await reconcile('fy2012', list);
      assert.equal(exitCode, 2);
      assert.match(err, said);
    }
  });
});

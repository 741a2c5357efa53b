import assert from 'node:assert/strict';
import { filesAsked } from '../../../../server/src/features/reading/filesAsked';
import { referencesAt } from '../../../../server/src/features/references';
import { Fixture } from '../../../support/workspaces/fixture';

const PLAN = `
  === harbour.shisaku
  戦略1 港
  《指針》
  - 1-1 岸を直す
  1-1 岸を直す
  2 成果と課題
  ○ 成果
  - 「港の祭り」を開いた。
  4 重点的取組と主な事業
  岸
  - 直す。(護岸の整備（第2期）)
  === hills.shisaku
  戦略2 丘
  2-1 丘を歩く
  1 施策の必要性
  - 施策1-1と併せて進める。
  2 成果と課題
  ○ 成果
  - 「護岸の整備」を終えた。
  4 重点的取組と主な事業
  丘
  - 歌う。(港の祭り)
  === fields.shisaku
  戦略3 畑
  3-1 畑を貸す
  4 重点的取組と主な事業
  畑
  - 貸す。(貸し農園)
`;

const HARBOUR_IN_TWO = `
  === list.shisaku
  戦略1 港
  《指針－平成24年度の重点的な取組》
  港の仕事
  - 1-1 岸を直す

  - 港を直す。
  === body.shisaku
  1-1 岸を直す
  3 24年度における取組の方向性
  - ◎港を直す。
  《指針－平成24年度の重点的な取組》
  - **港の仕事**
    - ・舟を増やす。
  === hills.shisaku
  戦略2 丘
  2-1 丘を歩く
`;

describe('The files asked', () => {
  for (const place of [
    '「港の‸祭り」',
    '(港の‸祭り)',
    '(護岸‸の整備',
    '「護岸‸の整備」',
    '施策1‸-1と',
    '- 1-1 岸‸を',
    '戦略2 ‸丘',
  ]) {
    it(`of ${place} are all in which something refers to it, and none besides`, async () => {
      const { here } = await Fixture.read(PLAN.replace(place.replace('‸', ''), () => place));
      const found = referencesAt(here.snapshot, here.position);
      const asked = filesAsked(here.snapshot, here.position);
      assert.ok(found.length > 0);
      assert.deepEqual(new Set(Array.from(asked, ({ uri }) => uri)), new Set(found.map(({ uri }) => uri)));
    });
  }

  for (const place of ['\n  港の‸仕事', '**港の‸仕事**', '- 港を‸直す。', '◎港を‸直す。']) {
    it(`of ${place.trim()} are those of the strategy, which may say it once more`, async () => {
      const { here } = await Fixture.read(HARBOUR_IN_TWO.replace(place.replace('‸', ''), () => place));
      const asked = Array.from(filesAsked(here.snapshot, here.position), ({ uri }) => uri);
      const found = referencesAt(here.snapshot, here.position).map(({ uri }) => uri);
      assert.equal(found.length, 2);
      assert.deepEqual(new Set(asked), new Set(found));
    });
  }

  it('are none where nothing is referred to', async () => {
    const { here } = await Fixture.read(PLAN.replace('(貸し農園)', '(貸‸し農園)'));
    assert.deepEqual(
      Array.from(filesAsked(here.snapshot, here.position), ({ uri }) => uri.replace(/^.*\//, '')),
      ['fields.shisaku'],
    );
  });
});

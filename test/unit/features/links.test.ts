import assert from 'node:assert/strict';
import { linksOf } from '../../../server/src/features/links';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

describe('Links', () => {
  it('stand on each mark whose primary is known, and on no other', async () => {
    const fixture = await Fixture.read(`
      === one.shisaku
      1-1 港
      4 重点的取組と主な事業
      護岸
      - 𠮷く直す。**(護岸の整備)**⟦【再掲】⟧
      - 渡す。(渡し舟)⟦〔別掲〕⟧
      - 歌う。(港の祭り)【再掲】
      - 泳ぐ。(港の水泳)
      === two.shisaku
      1-2 川
      4 重点的取組と主な事業
      川岸
      - 直す。(⟦護岸の整備⟧)
      - 渡す。(⟦渡し舟⟧)
    `);
    const snapshot = fixture.snapshot();
    const links = linksOf(snapshot);
    const marks = links.map(({ range }) => ({ uri: snapshot.file.uri, range }));
    assert.deepEqual(placesOf([...marks, ...links.map(({ target }) => target)]), placesOf(fixture.marked));
  });
});

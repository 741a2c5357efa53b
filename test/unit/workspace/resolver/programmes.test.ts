import assert from 'node:assert/strict';
import {
  listingsNamed,
  listingsOf,
  mentionsOf,
  primariesOf,
} from '../../../../server/src/workspace/resolver/programmes';
import type { Located } from '../../../../server/src/workspace/files/located';
import { nameKey } from '../../../../server/src/text/characters';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

async function editionOf(fixture: string) {
  const { workspace } = await readWorkspace(fixture);
  return workspace.editionOf(`${ROOT}/one.shisaku`) ?? assert.fail();
}

/** Each fact's file, block and words. */
function printed(found: readonly Located<{ readonly name: { readonly text: string } } | { readonly text: string }>[]) {
  return found.map(({ file, block, fact }) => {
    const { text } = 'name' in fact ? fact.name : fact;
    return `${file.uri.slice(ROOT.length + 1)} ${block} ${text}`;
  });
}

const TWO_FILES = `
  === two.shisaku
  1-2 川
  4 重点的取組と主な事業
  川岸
  - 直す。(護岸の整備)【再掲】
  - 歌う。(港の祭り)
  === one.shisaku
  戦略1 港
  1-1 港
  2 成果と課題
  ○ 成果
  - 「護岸の整備」を終え、「夏の部」を開いた。
  4 重点的取組と主な事業
  護岸
  - 直す。(護岸　の　整備)
  - 歌う。(港の祭り(夏の部))
`;

describe('Programmes of an edition', () => {
  it('finds every listing of a programme in the order of files and lines, whatever its blanks', async () => {
    const edition = await editionOf(TWO_FILES);
    const listings = listingsNamed(edition, nameKey('護岸の整備'));
    assert.deepEqual(printed(listings), ['one.shisaku 1 護岸　の　整備', 'two.shisaku 0 護岸の整備']);
    for (const { fact } of listings) {
      assert.deepEqual(listingsOf(edition, fact), listings);
      assert.deepEqual(printed(primariesOf(edition, fact)), ['one.shisaku 1 護岸　の　整備']);
      assert.deepEqual(printed(mentionsOf(edition, fact)), ['one.shisaku 1 護岸の整備']);
    }
  });

  it('finds a nested name by each of its parts, and back', async () => {
    const edition = await editionOf(TWO_FILES);
    const both = ['one.shisaku 1 港の祭り(夏の部)', 'two.shisaku 0 港の祭り'];
    const [whole, part] = listingsNamed(edition, nameKey('港の祭り'));
    assert.deepEqual(printed(listingsOf(edition, whole?.fact ?? assert.fail())), both);
    assert.deepEqual(printed(listingsOf(edition, part?.fact ?? assert.fail())), both);
    assert.deepEqual(printed(listingsNamed(edition, '夏の部')), ['one.shisaku 1 港の祭り(夏の部)']);
    assert.deepEqual(printed(mentionsOf(edition, whole?.fact ?? assert.fail())), ['one.shisaku 1 夏の部']);
  });
});

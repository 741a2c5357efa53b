import assert from 'node:assert/strict';
import { isPartial } from '../../../../server/src/workspace/editions/edition';
import type { Located } from '../../../../server/src/workspace/files/located';
import {
  listingsNamed,
  listingsOf,
  measuresNumbered,
  mentionsOf,
  primariesOf,
  strategiesNumbered,
} from '../../../../server/src/workspace/meaning/resolve';
import { nameKey } from '../../../../server/src/text/characters';
import { readWorkspace, ROOT } from '../../../support/workspace';

async function editionOf(fixture: string, path = 'one.shisaku') {
  const { workspace } = await readWorkspace(fixture);
  return workspace.editionOf(`${ROOT}/${path}`) ?? assert.fail();
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

describe('The resolver', () => {
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

  it('finds strategies and measures by their numbers', async () => {
    const edition = await editionOf(TWO_FILES);
    assert.deepEqual(
      measuresNumbered(edition, { strategy: 1, index: 2 }).map(({ file, measure }) => `${file.uri} ${measure.title}`),
      [`${ROOT}/two.shisaku 川`],
    );
    assert.equal(strategiesNumbered(edition, 1).length, 2, 'the heading, and the piece without one');
    assert.deepEqual(strategiesNumbered(edition, 3), []);
  });
});

describe('An edition', () => {
  it('is partial while chapters are plainly missing', async () => {
    const partial = async (...numbers: number[]) =>
      isPartial(
        await editionOf(
          `=== one.shisaku\n${numbers.map((number) => `戦略${number} 章`).join('\n')}\n=== two.shisaku\n`,
        ),
      );
    assert.equal(await partial(), true);
    assert.equal(await partial(1), true);
    assert.equal(await partial(1, 3), true);
    assert.equal(await partial(2, 3), true);
    assert.equal(await partial(1, 2), false);
    assert.equal(await partial(3, 1, 2), false);
  });
});

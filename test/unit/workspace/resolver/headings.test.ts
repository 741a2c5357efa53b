import assert from 'node:assert/strict';
import { measuresNumbered, strategiesNumbered } from '../../../../server/src/workspace/resolver/headings';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

const TWO_FILES = `
  === two.shisaku
  1-2 川
  === one.shisaku
  戦略1 港
  1-1 港
`;

describe('Headings of an edition', () => {
  it('finds strategies and measures by their numbers', async () => {
    const edition = (await readWorkspace(TWO_FILES)).workspace.editionOf(`${ROOT}/one.shisaku`) ?? assert.fail();
    assert.deepEqual(
      measuresNumbered(edition, { strategy: 1, index: 2 }).map(({ file, measure }) => `${file.uri} ${measure.title}`),
      [`${ROOT}/two.shisaku 川`],
    );
    assert.equal(strategiesNumbered(edition, 1).length, 2, 'the heading, and the piece without one');
    assert.deepEqual(strategiesNumbered(edition, 3), []);
  });
});

import assert from 'node:assert/strict';
import { isPartial } from '../../../../server/src/workspace/editions/isPartial';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

async function editionOf(fixture: string) {
  const { workspace } = await readWorkspace(fixture);
  return workspace.editionOf(`${ROOT}/one.shisaku`) ?? assert.fail();
}

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

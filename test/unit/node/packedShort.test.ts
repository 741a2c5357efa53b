import assert from 'node:assert/strict';
import { packed, unpacked } from '../../../server/src/node/packedShort';
import { inShort } from '../../../server/src/workspace/files/planFile';
import { readSamples } from '../../support/plans/samples';
import { readPlanFile } from '../../support/workspaces/plan';

describe('A plan in short that is packed', () => {
  it('is the same when it is unpacked, its names too, however often they are asked for', () => {
    for (const { text } of [...readSamples('fy2011'), ...readSamples('faults')]) {
      const short = inShort(readPlanFile(text));
      const { gist, ...rest } = unpacked(packed(short));
      const { names, keys, loose, named, unread } = gist;
      assert.deepEqual({ ...rest, gist: { names, keys, loose, named, unread } }, short);
      assert.equal(gist.names, names);
    }
  });
});

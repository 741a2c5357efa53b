import assert from 'node:assert/strict';
import { packed, unpacked } from '../../../server/src/node/packedSummary';
import { planSummary } from '../../../server/src/workspace/files/planSummary';
import { readSamples } from '../../support/plans/samples';
import { readPlanFile } from '../../support/workspaces/plan';

describe('The summary of a plan that is packed', () => {
  it('is the same when it is unpacked, its names too, however often they are asked for', () => {
    for (const { text } of [...readSamples('fy2011'), ...readSamples('faults')]) {
      const summary = planSummary(readPlanFile(text));
      const { blocks, ...rest } = unpacked(packed(summary));
      const { names, keys, loose, named, unread } = blocks;
      assert.deepEqual({ ...rest, blocks: { names, keys, loose, named, unread } }, summary);
      assert.equal(blocks.names, names);
    }
  });
});

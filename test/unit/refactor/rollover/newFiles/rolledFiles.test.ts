import assert from 'node:assert/strict';
import type { RolledFile } from '../../../../../server/src/refactor/rollover/newFiles/rolledFiles';
import { rolledFiles } from '../../../../../server/src/refactor/rollover/newFiles/rolledFiles';
import type { TextEncoding } from '../../../../../server/src/text/encoding/encoding';
import { decodeText, encodeText } from '../../../../../server/src/text/encoding/encoding';
import { HARBOUR_PLAN } from '../../../../support/plans/harbourPlan';
import { readEditionIn } from '../../../../support/workspaces/editions';
import { isChosen, plannedRollover } from '../../../../support/workspaces/rollover';

async function bytesOf(text: string, bytes: Uint8Array) {
  const planned = plannedRollover(await readEditionIn([{ path: 'plan.shisaku', text }]));
  return rolledFiles(planned, planned.newFolder, isChosen(planned), {
    readFile: (uri) => Promise.resolve(uri.endsWith('plan.shisaku') ? bytes : undefined),
  });
}

describe('The files of a new edition', () => {
  for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'shift_jis', 'euc-jp'] satisfies TextEncoding[]) {
    it(`keep ${encoding}`, async () => {
      const files = await bytesOf(HARBOUR_PLAN, encodeText(HARBOUR_PLAN, encoding));
      assert.ok(!('refused' in files));
      const plan = files.find(({ path }: RolledFile) => path === 'plan.shisaku');
      assert.ok(plan);
      const read = decodeText(plan.bytes);
      assert.equal(read.encoding, encoding);
      assert.match(read.text, /平成24年度の重点的な取組/);
    });
  }

  it('are none at all where a character cannot be kept', async () => {
    const onDisk = encodeText(HARBOUR_PLAN, 'shift_jis');
    const files = await bytesOf(HARBOUR_PLAN.replace('港の工場', '港の𠮷工場'), onDisk);
    assert.ok('refused' in files && files.refused.length === 1);
  });

  it('are none at all where bytes were no text', async () => {
    const broken = Uint8Array.of(...encodeText(HARBOUR_PLAN, 'utf-8'), 0xff);
    const files = await bytesOf(decodeText(broken).text, broken);
    assert.ok('refused' in files);
  });
});

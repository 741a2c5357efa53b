import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeFile, isFaithful } from '../../../server/src/text/encoding/encodeFile';
import { decodeText } from '../../../server/src/text/encoding/encoding';
import { readPlanFile } from '../../support/workspaces/plan';
import { property } from '../property';

/** Bytes that are no text may be called a plan: they are read, and written back only where nothing would be lost. */
export const bytes = property(
  { name: 'Any bytes are read, and never written back as others', casesOfRound: 200 },
  () => fc.uint8Array({ maxLength: 400 }),
  (given) => {
    const { text, encoding } = decodeText(given);
    readPlanFile(text);
    const faithful = isFaithful({ text, encoding }, given);
    const written = encodeFile({ path: 'plan', encoding, faithful }, text);
    if (!(written instanceof Uint8Array)) return 1;
    const decoder = new TextDecoder(encoding.replace('-bom', ''));
    assert.equal(decoder.decode(written), decoder.decode(given));
    return 1;
  },
);

import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/syntax/tree/document';
import type { TextEncoding } from '../../../server/src/text/encoding/encoding';
import { decodeText, encodeText, unencodableCharacters } from '../../../server/src/text/encoding/encoding';
import { readPlanFile } from '../../support/workspaces/plan';
import { property } from '../property';
import { recipes, textBy } from '../texts/recipe';

const MARKED: readonly TextEncoding[] = ['utf-8-bom', 'utf-16le', 'utf-16be'];
/** These are told by what their bytes look like, for which a few words do not do. */
const UNMARKED: readonly TextEncoding[] = ['shift_jis', 'euc-jp'];
const ENOUGH_WORDS = 200;

/** A text is kept byte for byte: through reading, and through every encoding that has all of its characters. */
export const roundTrip = property(
  { name: 'A text comes back as it went', casesOfRound: 40 },
  ({ plans, longest }) => recipes(plans, longest),
  (recipe, { plans }) => {
    const text = textBy(recipe, plans);
    assert.equal(textOf(readPlanFile(text).document), text);
    // Half of a character has no bytes in any encoding.
    if (!isWellFormed(text)) return 1;
    if (!text.startsWith('\ufeff')) assert.equal(decodeText(encodeText(text, 'utf-8')).text, text);
    for (const encoding of text.length < ENOUGH_WORDS ? MARKED : [...MARKED, ...UNMARKED]) {
      if (unencodableCharacters(text, encoding).length > 0) continue;
      assert.equal(decodeText(encodeText(text, encoding)).text, text, encoding);
    }
    return 1;
  },
);

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

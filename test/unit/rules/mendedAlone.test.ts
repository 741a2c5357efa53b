import assert from 'node:assert/strict';
import { editsThatMend } from '../../../server/src/rules/mend';
import { RULES } from '../../../server/src/rules/table';
import { checkText } from '../../support/findings/check';
import { readRulePage } from '../../support/findings/rulePage';

/** Rules whose fixes say what the plan says already, in the right way: they are made without anybody’s looking at them. */
const MENDED_ALONE = [
  'broken-sentence',
  'comma-style',
  'count-mismatch',
  'direction-without-item',
  'doubled-sign',
  'duplicate-section',
  'figure-order',
  'fiscal-year-mismatch',
  'half-width-kana',
  'impossible-year',
  'kanji-outside-table',
  'mark-misspelled',
  'measure-not-listed',
  'measure-number',
  'measure-order',
  'mixed-mark-forms',
  'mixed-width',
  'mixed-year-forms',
  'note-order',
  'okurigana',
  'old-form-kanji',
  'overview-missing',
  'section-number',
  'section-order',
  'space-in-sentence',
  'spelling-variants',
  'stray-character',
  'unbalanced-brackets',
  'unknown-section',
  'unmarked-repeat',
  'verb-form',
];

describe('Mending all that is certain', () => {
  it('is left to the rules whose fixes change nothing that the plan says: the others ask a person', async () => {
    const mended = await Promise.all(
      RULES.map(async ({ code }) => {
        const page = readRulePage(code);
        const findings = (await checkText(page.faulty, page.config)).filter((finding) => finding.code === code);
        return findings.some((finding) => editsThatMend(finding, () => true)) ? [code] : [];
      }),
    );
    assert.deepEqual(mended.flat().sort(), MENDED_ALONE);
  });
});

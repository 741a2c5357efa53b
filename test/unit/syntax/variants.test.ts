import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { foldedOutline } from '../../support/foldedOutline';
import { readPlanFile } from '../../support/plan';
import { repositoryPath } from '../../support/repository';
import { readSamples } from '../../support/samples';
import { VARIANTS } from '../../support/variants';

const DOCUMENTS = [
  { text: readFileSync(repositoryPath('test/fixtures/every-shape.shisaku'), 'utf8') },
  ...readSamples('fy2011'),
].map(({ text }) => ({ text, outline: foldedOutline(readPlanFile(text)) }));

describe('However it is typed', () => {
  for (const { name, of } of VARIANTS) {
    it(`${name}: the same outline`, () => {
      assert.ok(
        DOCUMENTS.some(({ text }) => of(text) !== text),
        'the variant changes nothing',
      );
      for (const { text, outline } of DOCUMENTS) {
        assert.deepEqual(foldedOutline(readPlanFile(of(text))), outline);
      }
    });
  }
});

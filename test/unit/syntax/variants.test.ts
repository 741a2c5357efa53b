import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSamples } from '../../support/plans/samples';
import { VARIANTS } from '../../support/plans/variants';
import { foldedOutline } from '../../support/printing/foldedOutline';
import { repositoryPath } from '../../support/repository/repository';
import { readPlanFile } from '../../support/workspaces/plan';

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

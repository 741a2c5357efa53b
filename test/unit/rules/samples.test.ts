import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkFiles, printFinding } from '../../support/findings/check';
import { readSamples } from '../../support/plans/samples';
import { repositoryPath } from '../../support/repository/repository';

describe('the rules on the samples', () => {
  for (const edition of ['fy2011', 'fy2012']) {
    it(`find nothing in ${edition}`, async () => {
      const files = readSamples(edition).map(({ name, text }) => ({ path: name, text }));
      const config = {
        path: 'shisaku.json',
        text: readFileSync(repositoryPath('samples', edition, 'shisaku.json'), 'utf8'),
      };
      const found = await checkFiles([...files, config]);
      assert.deepEqual(
        [...found].flatMap(([path, findings]) => findings.map((finding) => `${path} ${printFinding(finding)}`)),
        [],
      );
    });
  }
});

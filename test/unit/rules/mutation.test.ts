import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MutationTest } from '../../support/mutationTest';
import { MUTATIONS } from '../../support/mutations';
import { repositoryPath } from '../../support/repository';
import { readSamples } from '../../support/samples';

const RUNS = 6;
const SEED = 2011;

describe('a fault in a sample is found, and nothing else, when somebody', () => {
  const tests = ['fy2011', 'fy2012'].map((edition) => {
    const files = readSamples(edition).map(({ name, text }) => ({ path: name, text }));
    return new MutationTest(files, readFileSync(repositoryPath('samples', edition, 'shisaku.json'), 'utf8'));
  });

  for (const mutation of MUTATIONS) {
    it(mutation.name, async () => {
      const placed = tests.filter((test) => test.places(mutation).length > 0);
      assert.ok(placed.length > 0, 'there is no place for this fault');
      for (const test of placed) await test.run(mutation, RUNS, SEED);
    });
  }
});

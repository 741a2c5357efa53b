import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MendingTest } from '../../support/findings/mendingTest';
import { placesTried } from '../../support/findings/placesTried';
import { MUTATIONS } from '../../support/findings/mutations';
import { readSamples } from '../../support/plans/samples';
import { repositoryPath } from '../../support/repository/repository';

const RUNS = placesTried(1);
const SEED = 2011;

async function ofSample(edition: string): Promise<MendingTest> {
  const files = readSamples(edition).map(({ name, text }) => ({ path: name, text }));
  return MendingTest.of(files, readFileSync(repositoryPath('samples', edition, 'shisaku.json'), 'utf8'));
}

describe('A fix takes its finding away, brings none, and keeps every line end', () => {
  const tests: MendingTest[] = [];

  before(async () => {
    tests.push(await ofSample('fy2011'), await ofSample('fy2012'));
  });

  it('in the sample of faults', async () => {
    assert.ok((await ofSample('faults')).asItIs() > 30);
  });

  for (const mutation of MUTATIONS) {
    it(`when somebody ${mutation.name}`, () => {
      for (const test of tests) test.mutated(mutation, RUNS, SEED);
    });
  }
});

import assert from 'node:assert/strict';
import { MendingTest } from '../support/findings/mendingTest';
import { placesTried } from '../support/findings/placesTried';
import { MUTATIONS } from '../support/findings/mutations';
import { describeReal, sharedFile } from '../support/repository/shared';

const RUNS = placesTried(1);
const SEED = 2011;

describeReal('A fix takes its finding in the chapter away, brings none, and keeps every line end', () => {
  let test: MendingTest;

  before(async () => {
    test = await MendingTest.of([{ path: 'senryaku2.shisaku', text: sharedFile('plan/senryaku2.txt') }], '{}');
  });

  it('as it is', () => {
    assert.ok(test.asItIs() > 20);
  });

  for (const mutation of MUTATIONS) {
    it(`when somebody ${mutation.name}`, () => {
      test.mutated(mutation, RUNS, SEED);
    });
  }
});

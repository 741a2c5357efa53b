import assert from 'node:assert/strict';
import { MUTATIONS } from '../support/findings/mutations';
import { placesTried } from '../support/findings/placesTried';
import { describeReal, sharedFile } from '../support/repository/shared';
import { SilencingTest } from '../support/findings/silencingTest';

const RUNS = placesTried(1);
const SEED = 2011;

describeReal('A finding in the chapter that is silenced goes, none comes, and the outline stays', () => {
  let test: SilencingTest;

  before(async () => {
    test = await SilencingTest.of(
      [{ path: 'senryaku2.shisaku', text: sharedFile('plan/senryaku2.txt') }],
      '{ "rules": { "kanji-outside-table": "hint" }, "notation": { "encoding": "shift_jis" } }',
    );
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

import assert from 'node:assert/strict';
import { MutationTest } from '../support/findings/mutationTest';
import { MUTATIONS } from '../support/findings/mutations';
import { placesTried } from '../support/findings/placesTried';
import { describeReal, sharedFile } from '../support/repository/shared';

const RUNS = placesTried(3);
const SEED = 2011;
/** The chapter writes 様々 and さまざま as often: a line more or less, and the other one is the rarer. */
const CONFIG =
  '{ "rules": { "spelling-variants": "off", "kanji-outside-table": "hint" }, "notation": { "encoding": "shift_jis" } }';
/** Faults for which the chapter has no place. */
const NOWHERE = [
  'misnames a programme that is listed elsewhere',
  'drops the name beside a mark',
  'refers to a measure that is not there',
  'uses a word before its note',
  'mixes widths in a number',
  'spells a word in another way',
];

describeReal('a fault in the chapter is found, and nothing else, when somebody', () => {
  let test: MutationTest;

  before(async () => {
    test = await MutationTest.of([{ path: 'senryaku2.shisaku', text: sharedFile('plan/senryaku2.txt') }], CONFIG);
  });

  it('can make it', () => {
    const nowhere = MUTATIONS.filter((mutation) => test.places(mutation).length === 0);
    assert.deepEqual(
      nowhere.map(({ name }) => name),
      NOWHERE,
    );
  });

  for (const mutation of MUTATIONS.filter(({ name }) => !NOWHERE.includes(name))) {
    it(mutation.name, () => {
      test.run(mutation, RUNS, SEED);
    });
  }
});

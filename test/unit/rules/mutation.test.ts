import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MutationTest } from '../../support/findings/mutationTest';
import { MUTATIONS } from '../../support/findings/mutations';
import { placesTried } from '../../support/findings/placesTried';
import { repositoryPath } from '../../support/repository/repository';
import { readSamples } from '../../support/plans/samples';

const RUNS = placesTried(3);
const SEED = 2011;
/** One rule is off by default, and one speaks only of texts that are kept in an older encoding. */
const EVERY_RULE = { rules: { 'kanji-outside-table': 'hint' }, notation: { encoding: 'shift_jis' } };

describe('a fault in a sample is found, and nothing else, when somebody', () => {
  const tests: MutationTest[] = [];

  before(async () => {
    for (const edition of ['fy2011', 'fy2012']) {
      const files = readSamples(edition).map(({ name, text }) => ({ path: name, text }));
      const config = JSON.parse(readFileSync(repositoryPath('samples', edition, 'shisaku.json'), 'utf8')) as object;
      tests.push(await MutationTest.of(files, JSON.stringify({ ...config, ...EVERY_RULE })));
    }
  });

  for (const mutation of MUTATIONS) {
    it(mutation.name, () => {
      const placed = tests.filter((test) => test.places(mutation).length > 0);
      assert.ok(placed.length > 0, 'there is no place for this fault');
      for (const test of placed) test.run(mutation, RUNS, SEED);
    });
  }
});

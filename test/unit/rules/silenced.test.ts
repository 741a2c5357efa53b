import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { placesTried } from '../../support/findings/placesTried';
import { readRulePage, rulePageCodes } from '../../support/findings/rulePage';
import { SilencingTest } from '../../support/findings/silencingTest';
import { MUTATIONS } from '../../support/findings/mutations';
import { readSamples } from '../../support/plans/samples';
import { repositoryPath } from '../../support/repository/repository';

const RUNS = placesTried(1);
const SEED = 2011;

/** Ways of writing in which a comment could do harm. */
const WAYS: readonly (readonly [name: string, of: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['without an end of its last line', (text) => text.trimEnd()],
  ['without blank lines', (text) => text.replace(/\n+/g, '\n')],
  ['without blanks behind numbers', (text) => text.replace(/^(戦略\d|\d-\d) /gm, '$1')],
  ['with lines broken by hand', (text) => text.replace(/^(.{24})(?=.{3})/gmu, '$1\n')],
];

/** One rule is off by default, and one speaks only of texts that are kept in an older encoding. */
const EVERY_RULE = { rules: { 'kanji-outside-table': 'hint' }, notation: { encoding: 'shift_jis' } };

function configOf(edition: string): string {
  const config = JSON.parse(readFileSync(repositoryPath('samples', edition, 'shisaku.json'), 'utf8')) as object;
  return JSON.stringify({ ...config, ...EVERY_RULE });
}

async function ofSample(edition: string, written = (text: string) => text): Promise<SilencingTest> {
  const files = readSamples(edition).map(({ name, text }) => ({ path: name, text: written(text) }));
  return SilencingTest.of(files, configOf(edition));
}

describe('A finding that is silenced goes, none comes, and the outline stays', () => {
  for (const [name, of] of WAYS) {
    it(`in the sample of faults, ${name}`, async () => {
      assert.ok((await ofSample('faults', of)).asItIs() > 30);
    });

    it(`on the page of each rule, ${name}`, async () => {
      for (const code of rulePageCodes()) {
        const { faulty, config } = readRulePage(code);
        const page = await SilencingTest.of([{ path: 'plan.shisaku', text: of(faulty) }], config ?? '{}');
        assert.ok(page.asItIs() > 0 || of(faulty) !== faulty, code);
      }
    });
  }

  describe('when somebody', () => {
    const tests: SilencingTest[] = [];

    before(async () => {
      tests.push(await ofSample('fy2011'), await ofSample('fy2012'));
    });

    for (const mutation of MUTATIONS) {
      it(mutation.name, () => {
        for (const test of tests) test.mutated(mutation, RUNS, SEED);
      });
    }
  });
});

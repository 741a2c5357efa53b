import assert from 'node:assert/strict';
import { checkSarif } from '../../../../server/src/cli/formats/checkSarif';
import { RULES } from '../../../../server/src/rules/table';
import { translate } from '../../../../server/src/text/message';
import { CHECK_REPORT } from '../../../support/cli/checkReport';

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[];
    };
  };
  readonly columnKind: string;
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly level: string }[];
}

describe('SARIF', () => {
  const log = JSON.parse(checkSarif(CHECK_REPORT, translate, '1.2.3')) as { version: string; runs: [Run] };
  const [run] = log.runs;

  it('says which program speaks, and which rules it knows, in words', () => {
    assert.equal(log.version, '2.1.0');
    assert.deepEqual([run.tool.driver.name, run.tool.driver.version], ['shisaku', '1.2.3']);
    assert.deepEqual(
      run.tool.driver.rules.map(({ id, shortDescription }) => [id, shortDescription.text]),
      RULES.map(({ code, summary }) => [code, summary.text]),
    );
    assert.equal(run.columnKind, 'utf16CodeUnits');
  });

  it('gives each finding its rule, its level and its places, from 1', () => {
    const [first, second] = run.results;
    assert.deepEqual(first, {
      ruleId: 'missing-section',
      ruleIndex: RULES.findIndex(({ code }) => code === 'missing-section'),
      level: 'error',
      message: { text: 'No section “成果, 課題: 100%”.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plan/%E6%88%A6%E7%95%A51.txt' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
          },
        },
      ],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plan/other.txt' },
            region: { startLine: 8, startColumn: 1, endLine: 8, endColumn: 2 },
          },
          message: { text: 'It stands here.' },
        },
      ],
    });
    assert.equal(second?.level, 'note');
  });
});

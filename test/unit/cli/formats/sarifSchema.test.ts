import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { checkSarif } from '../../../../server/src/cli/formats/checkSarif';
import { translate } from '../../../../server/src/text/message';
import { CHECK_REPORT } from '../../../support/cli/checkReport';
import { runShisaku } from '../../../support/cli/commandLine';
import { readSamples } from '../../../support/plans/samples';
import { repositoryPath } from '../../../support/repository/repository';

function readJson(...path: string[]): object {
  return JSON.parse(readFileSync(repositoryPath(...path), 'utf8')) as object;
}

describe('SARIF is valid against its schema', () => {
  // The schema has a pattern that is none of Unicode's.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(readJson('test', 'fixtures', 'sarif', 'sarif-2.1.0-rtm.5.json'));

  function assertValid(log: string): { runs: [{ results: object[] }] } {
    const read = JSON.parse(log) as { runs: [{ results: object[] }] };
    assert.ok(isValid(read), ajv.errorsText(isValid.errors));
    return read;
  }

  it('for every rule that finds something in the sample of faults', async () => {
    const files = Object.fromEntries(readSamples('faults').map(({ name, text }) => [name, text]));
    const { out } = await runShisaku(['check', '--format', 'sarif', ...Object.keys(files)], files);
    assert.ok(assertValid(out).runs[0].results.length > 30);
  });

  it('where nothing is found', async () => {
    const { out } = await runShisaku(['check', '--format', 'sarif', 'menu.txt'], { 'menu.txt': '- 魚\n' });
    assert.deepEqual(assertValid(out).runs[0].results, []);
  });

  for (const path of ['計画（案）[1]/戦略 1.txt', '/home/plan/a%b#c?.txt', 'C:\\計画\\戦略1.txt', '..\\a b.txt']) {
    it(`for a file that is named ${path}`, () => {
      const [file, ...others] = CHECK_REPORT.files;
      assert.ok(file);
      assertValid(checkSarif({ ...CHECK_REPORT, files: [{ ...file, path }, ...others] }, translate, '1.2.3'));
    });
  }

  it('and the schema refuses what is none', () => {
    const log = JSON.parse(checkSarif(CHECK_REPORT, translate, '1.2.3')) as {
      runs: [{ results: { level: string }[] }];
    };
    for (const result of log.runs[0].results) result.level = 'grave';
    assert.ok(!isValid(log));
  });
});

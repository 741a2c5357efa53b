import assert from 'node:assert/strict';
import { programmeReport } from '../../../../server/src/reports/programmes/programmeReport';
import { readEdition } from '../../../support/workspaces/editions';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';

function measure(number: string, programme: string): string {
  return `${number} 港の${programme}\n\n4 重点的取組と主な事業\n\n- 港を開く。(${programme})\n`;
}

describe('The list of programmes', () => {
  it('follows the measures of a strategy, whatever their files are called', async () => {
    const edition = await readEdition(
      [
        { path: '0.shisaku', text: measure('1-3', '夕市') },
        { path: 'a.shisaku', text: measure('1-2', '昼市') },
        { path: 'b.shisaku', text: `戦略1 港を開く\n\n${measure('1-1', '朝市')}` },
      ],
      '{}',
    );
    const csv = writtenReport(programmeReport, 'csv', reportSource(edition));
    assert.deepEqual(csv.match(/(?<=")[朝昼夕]市(?=")/g), ['朝市', '昼市', '夕市']);
  });
});

import assert from 'node:assert/strict';
import type { ReportSource } from '../../../server/src/reports/report';
import { REPORT_FORMATS } from '../../../server/src/reports/report';
import { REPORTS } from '../../../server/src/reports/table';
import { CHARGED_PLAN } from '../../support/plans/chargedPlan';
import { reportSource } from '../../support/workspaces/reports';
import { readEditionIn } from '../../support/workspaces/editions';

async function sourceOf(charge?: string): Promise<ReportSource> {
  const edition = await readEditionIn([{ path: 'plan.shisaku', text: CHARGED_PLAN }], 'fy2012');
  return reportSource(edition, { charge });
}

describe('every report', () => {
  it('has a name, a title and a file of its own', () => {
    for (const told of [
      REPORTS.map(({ name }) => name),
      REPORTS.map(({ title }) => title.text),
      REPORTS.map(({ fileName }) => fileName),
    ]) {
      assert.equal(new Set(told).size, told.length);
    }
  });

  it('is written in each of its formats', async () => {
    const source = await sourceOf();
    for (const { name, formats } of REPORTS) {
      assert.notDeepEqual(Object.keys(formats), []);
      for (const format of REPORT_FORMATS) {
        const text = formats[format]?.(source);
        if (format === 'json' && text !== undefined) assert.ok(JSON.parse(text));
        assert.notEqual(text, '', `${name} as ${format}`);
      }
    }
  });

  it('of one section in charge speaks of no other', async () => {
    const source = await sourceOf('港湾課');
    for (const { name, formats, takesCharge } of REPORTS) {
      if (!takesCharge) continue;
      const text = formats.csv?.(source);
      assert.match(text ?? '', /"港湾課"/, name);
      assert.doesNotMatch(text ?? '', /"商工課"/, name);
    }
  });
});

import { chargeReports, chargesCsv, chargesMarkdown } from '../reports/charges/chargeReport';
import { openPointRows } from '../reports/openPoints/openPointRows';
import { openPointsCsv, openPointsMarkdown } from '../reports/openPoints/openPointsReport';
import { systemDiagram } from '../reports/system/systemDiagram';
import { systemHtml } from '../reports/system/systemHtml';
import { systemCsv, systemMarkdown } from '../reports/system/systemReport';
import type { Edition } from '../workspace/edition';
import { askedWhole } from './askedWhole';
import { answer } from './answer';
import type { Handler } from './context';
import { editionOf } from './editions';
import type { PlanReportParams } from './requests';
import { PLAN_REPORT } from './requests';

export const planReport: Handler = {
  capabilities: () => ({}),
  register(context) {
    answer(context.connection, PLAN_REPORT, async (params) => {
      await context.indexed;
      return askedWhole(context, () => {
        const edition = editionOf(context, params.edition);
        return edition ? reportOn(edition, params) : null;
      });
    });
  },
};

function reportOn(edition: Edition, { report, form }: PlanReportParams): string {
  const pathOf = (uri: string) => decodeURIComponent(uri.slice(edition.root.length + 1));
  if (report === 'openPoints') {
    const points = openPointRows(edition);
    return form === 'csv' ? openPointsCsv(points, pathOf) : openPointsMarkdown(points, pathOf);
  }
  if (report === 'system') return SYSTEM[form](systemDiagram(edition), edition.config.form);
  const charges = chargeReports(edition);
  return form === 'csv' ? chargesCsv(charges, pathOf) : chargesMarkdown(charges, pathOf);
}

const SYSTEM = { html: systemHtml, csv: systemCsv, md: systemMarkdown };

import { wholeStrategies } from '../../features/reading/wholeStrategies';
import { chargeReports, chargesCsv, chargesMarkdown } from '../../reports/charges/chargeReport';
import type { FindingRow } from '../../reports/findings/findingRows';
import { findingRows } from '../../reports/findings/findingRows';
import { findingsCsv, findingsMarkdown } from '../../reports/findings/findingsReport';
import { lengthsCsv, lengthsMarkdown, measureLengths } from '../../reports/lengths/lengthReport';
import { openPointRows } from '../../reports/openPoints/openPointRows';
import { openPointsCsv, openPointsMarkdown } from '../../reports/openPoints/openPointsReport';
import { programmeCsv } from '../../reports/programmes/programmeCsv';
import type { ProgrammeRow } from '../../reports/programmes/programmeList';
import { programmeList } from '../../reports/programmes/programmeList';
import { systemDiagram } from '../../reports/system/systemDiagram';
import { systemHtml } from '../../reports/system/systemHtml';
import { systemCsv, systemMarkdown } from '../../reports/system/systemReport';
import type { Edition } from '../../workspace/editions/edition';
import { askedWhole } from '../askedWhole';
import { answer } from '../answer';
import type { Handler, ServerContext } from '../context';
import { editionOf } from './editions';
import type { PlanReportParams } from '../requests';
import { PLAN_REPORT } from '../requests';

export const planReport: Handler = {
  capabilities: () => ({}),
  register(context) {
    answer(context.connection, PLAN_REPORT, async (params) => {
      await context.indexed;
      return askedWhole(context, () => {
        const edition = editionOf(context, params.edition);
        return edition ? reportOn(context, edition, params) : null;
      });
    });
  },
};

type Write = (edition: Edition, pathOf: (uri: string) => string, context: ServerContext) => string;

/** Each report in the forms that it has. */
const REPORTS: Readonly<Record<PlanReportParams['report'], Partial<Record<PlanReportParams['form'], Write>>>> = {
  findings: {
    csv: (edition, pathOf, context) => findingsCsv(foundIn(edition, context), pathOf, context.translate),
    md: (edition, pathOf, context) => findingsMarkdown(foundIn(edition, context), pathOf, context.translate),
  },
  programmes: { csv: (edition, pathOf) => programmeCsv(programmesOf(edition), pathOf) },
  openPoints: {
    csv: (edition, pathOf) => openPointsCsv(openPointRows(edition), pathOf),
    md: (edition, pathOf) => openPointsMarkdown(openPointRows(edition), pathOf),
  },
  charges: {
    csv: (edition, pathOf) => chargesCsv(chargeReports(edition), pathOf),
    md: (edition, pathOf) => chargesMarkdown(chargeReports(edition), pathOf),
  },
  system: {
    html: (edition) => systemHtml(systemDiagram(edition)),
    csv: (edition) => systemCsv(systemDiagram(edition), edition.config.form),
    md: (edition) => systemMarkdown(systemDiagram(edition)),
  },
  lengths: {
    csv: (edition, pathOf) => lengthsCsv(measureLengths(edition), pathOf, edition.config.form),
    md: (edition, pathOf) => lengthsMarkdown(measureLengths(edition), pathOf, edition.config.form),
  },
};

function reportOn(context: ServerContext, edition: Edition, { report, form }: PlanReportParams): string | null {
  const pathOf = (uri: string) => decodeURIComponent(uri.slice(edition.root.length + 1));
  return REPORTS[report][form]?.(edition, pathOf, context) ?? null;
}

/** What the editor tells of the edition: under the person's own levels. */
function foundIn(edition: Edition, { checker, encodingOf, settings }: ServerContext): FindingRow[] {
  return findingRows(edition, (file) => checker.check(file, edition, settings().rules, encodingOf(file.uri)));
}

/** Every listing of an edition, strategy by strategy. */
function programmesOf(edition: Edition): ProgrammeRow[] {
  const files = new Set(wholeStrategies(edition).flatMap((pieces) => pieces.map(({ file }) => file)));
  return [...files].flatMap((file) => programmeList(file, edition));
}

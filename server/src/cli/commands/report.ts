import { chargeReports, chargesCsv, chargesJson, chargesMarkdown } from '../../reports/charges/chargeReport';
import type { OpenPointRow } from '../../reports/openPoints/openPointRows';
import { openPointRows } from '../../reports/openPoints/openPointRows';
import { openPointsCsv, openPointsJson, openPointsMarkdown } from '../../reports/openPoints/openPointsReport';
import { message } from '../../text/message';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import { oneEdition } from '../oneEdition';
import { reportFormat, reportOptions } from '../options';
import { readPaths } from '../readPaths';
import { writeReport } from '../writeReport';

const REPORT_KINDS = ['open-points', 'charges'] as const;
const REPORT_FORMATS = ['md', 'csv', 'json'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

interface ReportOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly charge?: string;
}

export const reportCommand: Command<ReportOptions> = {
  name: 'report',
  description: message('list a plan’s open points, or its programmes by section in charge'),
  takes: [
    ['<kind>', message('what to report: {0}', REPORT_KINDS.join(', '))],
    ['<plan>', message('the folder of an edition, or a plan file')],
  ],
  options: [
    { flags: '--charge <section>', description: message('only what this section is in charge of') },
    ...reportOptions(REPORT_FORMATS),
  ],
  run: report,
};

async function report(
  [kindNamed = '', path = '']: readonly string[],
  options: ReportOptions,
  context: CommandContext,
): Promise<number> {
  const { output, charge } = options;
  const kind = REPORT_KINDS.find((one) => one === kindNamed);
  if (!kind)
    throw new CannotRun(message('There is no report “{0}”. The reports are: {1}', kindNamed, REPORT_KINDS.join(', ')));
  const reading = await readPaths([path], context.environment);
  notify(context, reading.notices);
  const edition = oneEdition(reading, path);
  const reports = chargeReports(edition);
  if (charge !== undefined && !reports.some((one) => one.charge === charge)) {
    const named = reports.map((one) => one.charge).join(', ');
    throw new CannotRun(message('No programme names “{0}” as its section in charge. Named are: {1}', charge, named));
  }
  const form = reportFormat(REPORT_FORMATS, options);
  const { pathOf } = context.environment;
  await writeReport(
    kind === 'open-points'
      ? OPEN_POINTS[form](inCharge(openPointRows(edition), charge), pathOf)
      : CHARGES[form](
          reports.filter((one) => charge === undefined || one.charge === charge),
          pathOf,
        ),
    output,
    context,
  );
  return 0;
}

/** The points of one section alone: who else is in charge of them does not matter to it. */
function inCharge(rows: readonly OpenPointRow[], charge: string | undefined): readonly OpenPointRow[] {
  if (charge === undefined) return rows;
  return rows.filter(({ charges }) => charges.includes(charge)).map((row) => ({ ...row, charges: [charge] }));
}

const OPEN_POINTS = { md: openPointsMarkdown, csv: openPointsCsv, json: openPointsJson } satisfies Record<
  ReportFormat,
  unknown
>;
const CHARGES = { md: chargesMarkdown, csv: chargesCsv, json: chargesJson } satisfies Record<ReportFormat, unknown>;

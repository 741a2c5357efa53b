import type { Command } from 'commander';
import { chargeReports, chargesCsv, chargesJson, chargesMarkdown } from '../reports/charges/chargeReport';
import type { OpenPointRow } from '../reports/openPoints/openPoints';
import { openPoints } from '../reports/openPoints/openPoints';
import { openPointsCsv, openPointsJson, openPointsMarkdown } from '../reports/openPoints/openPointsReport';
import { message } from '../text/message';
import { CannotRun } from './cannotRun';
import type { CommandContext } from './commandContext';
import { notify } from './commandContext';
import { oneEdition } from './oneEdition';
import { oneOf } from './oneOf';
import { readPaths } from './readPaths';
import { writeReport } from './writeReport';

const REPORT_KINDS = ['open-points', 'charges'] as const;
const REPORT_FORMATS = ['md', 'csv', 'json'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly charge?: string;
}

export function addReportCommand(
  program: Command,
  context: CommandContext,
  helpOption: readonly [string, string],
  finish: (exitCode: number) => void,
): void {
  const { say } = context;
  program
    .command('report')
    .description(say(message('list a plan’s open points, or its programmes by section in charge')))
    .argument('<kind>', say(message('what to report: {0}', REPORT_KINDS.join(', '))))
    .argument('<plan>', say(message('the folder of an edition, or a plan file')))
    .option('--charge <section>', say(message('only what this section is in charge of')))
    .option(
      '--format <format>',
      say(
        message(
          'form of the result: {0} (default: as the file’s name ends, else {1})',
          REPORT_FORMATS.join(', '),
          'md',
        ),
      ),
      oneOf('--format', REPORT_FORMATS),
    )
    .option('-o, --output <file>', say(message('write the result into a file')))
    .helpOption(...helpOption)
    .action(async (kind: string, plan: string, options: ReportOptions) => {
      finish(await report(kind, plan, options, context));
    });
}

/** @returns the exit code */
export async function report(
  kindNamed: string,
  path: string,
  { format, output, charge }: ReportOptions,
  context: CommandContext,
): Promise<number> {
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
  const ending = REPORT_FORMATS.find((one) => output?.toLowerCase().endsWith(`.${one}`));
  const form = format ?? ending ?? 'md';
  const { pathOf } = context.environment;
  await writeReport(
    kind === 'open-points'
      ? OPEN_POINTS[form](inCharge(openPoints(edition), charge), pathOf)
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

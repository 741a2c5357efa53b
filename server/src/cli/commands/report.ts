import { programmesByCharge } from '../../reports/charges/programmesByCharge';
import type { Report, ReportFormat } from '../../reports/report';
import { REPORT_FORMATS } from '../../reports/report';
import { REPORTS } from '../../reports/table';
import { Checker } from '../../rules/check';
import { RULES } from '../../rules/table';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { reportFormat, reportOptions } from '../options/reportOptions';
import { readEdition } from '../reading/readEdition';
import { writeReport } from '../writing/writeReport';

const OWN_REPORTS = REPORTS.filter(({ hasOwnCommand }) => !hasOwnCommand);
const NAMES = OWN_REPORTS.map(({ name }) => name).join(', ');

interface ReportOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly charge?: string;
}

export const reportCommand: Command<ReportOptions> = {
  name: 'report',
  description: message(
    'list a plan’s findings, its open points, its programmes by section in charge or the lengths of its measures, or show how it hangs together (体系図)',
  ),
  takes: [
    ['<kind>', message('what to report: {0}', NAMES)],
    ['<plan>', message('the folder of an edition, or a plan file')],
  ],
  options: [
    { flags: '--charge <section>', description: message('only what this section is in charge of') },
    ...reportOptions(REPORT_FORMATS),
  ],
  run: makeReport,
};

async function makeReport(
  [name = '', path = '']: readonly string[],
  options: ReportOptions,
  context: CommandContext,
): Promise<number> {
  const { environment, say } = context;
  const report = OWN_REPORTS.find((one) => one.name === name);
  if (!report) throw new CannotRun(message('There is no report “{0}”. The reports are: {1}', name, NAMES));
  const { edition, named } = await readEdition(path, context);
  const encodings = new Map(named.map(({ uri, encoding }) => [uri, encoding]));
  const checker = new Checker(RULES);
  const charge = chargeNamed(report, edition, options.charge);
  const text = writerOf(
    report,
    options,
  )({
    edition,
    pathOf: environment.pathOf,
    translate: say,
    findingsOf: (file) => checker.check(file, edition, {}, encodings.get(file.uri)),
    charge,
  });
  await writeReport(text, options.output, context);
  return 0;
}

/**
 * The section in charge that is asked for.
 * @throws CannotRun where the report is made of no single section, or the plan names no such one
 */
function chargeNamed({ name, takesCharge }: Report, edition: Edition, charge: string | undefined): string | undefined {
  if (charge === undefined) return undefined;
  if (!takesCharge) throw new CannotRun(message('The report “{0}” takes no --charge.', name));
  const charges = programmesByCharge(edition).map((one) => one.charge);
  if (charges.includes(charge)) return charge;
  const known = charges.join(', ');
  throw new CannotRun(message('No programme names “{0}” as its section in charge. Named are: {1}', charge, known));
}

/**
 * How the report is written in the format that is asked for.
 * @throws CannotRun where it has no such format
 */
function writerOf({ name, formats }: Report, options: ReportOptions) {
  const format = reportFormat(REPORT_FORMATS, options);
  const write = formats[format];
  if (write) return write;
  throw new CannotRun(
    message('The report “{0}” has no form “{1}”. It has: {2}', name, format, Object.keys(formats).join(', ')),
  );
}

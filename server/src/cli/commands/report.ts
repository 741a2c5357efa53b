import { chargeReports, chargesCsv, chargesJson, chargesMarkdown } from '../../reports/charges/chargeReport';
import { findingRows } from '../../reports/findings/findingRows';
import { findingsCsv, findingsMarkdown } from '../../reports/findings/findingsReport';
import { lengthsCsv, lengthsJson, lengthsMarkdown, measureLengths } from '../../reports/lengths/lengthReport';
import type { OpenPointRow } from '../../reports/openPoints/openPointRows';
import { openPointRows } from '../../reports/openPoints/openPointRows';
import { openPointsCsv, openPointsJson, openPointsMarkdown } from '../../reports/openPoints/openPointsReport';
import { systemDiagram } from '../../reports/system/systemDiagram';
import { systemHtml } from '../../reports/system/systemHtml';
import { systemCsv, systemJson, systemMarkdown } from '../../reports/system/systemReport';
import { Checker } from '../../rules/check';
import { RULES } from '../../rules/table';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { reportFormat, reportOptions } from '../options/reportOptions';
import type { EditionRead } from '../reading/readEdition';
import { readEdition } from '../reading/readEdition';
import { writeReport } from '../writing/writeReport';

const REPORT_KINDS = ['findings', 'open-points', 'charges', 'system', 'lengths'] as const;
type ReportKind = (typeof REPORT_KINDS)[number];
const REPORT_FORMATS = ['md', 'html', 'csv', 'json'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

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
  const kind = REPORT_KINDS.find((one) => one === kindNamed);
  if (!kind)
    throw new CannotRun(message('There is no report “{0}”. The reports are: {1}', kindNamed, REPORT_KINDS.join(', ')));
  const read = await readEdition(path, context);
  await writeReport(textOf(kind, read, options, context), options.output, context);
  return 0;
}

function textOf(
  kind: ReportKind,
  { edition, named }: EditionRead,
  options: ReportOptions,
  { environment, say }: CommandContext,
): string {
  const { charge } = options;
  const { pathOf } = environment;
  switch (kind) {
    case 'findings': {
      refuseCharge(kind, charge);
      const encodings = new Map(named.map(({ uri, encoding }) => [uri, encoding]));
      const checker = new Checker(RULES);
      const rows = findingRows(edition, (file) => checker.check(file, edition, {}, encodings.get(file.uri)));
      return formIn(kind, FINDINGS, options)(rows, pathOf, say);
    }
    case 'open-points':
      return formIn(kind, OPEN_POINTS, options)(inCharge(openPointRows(edition), chargeNamed(edition, charge)), pathOf);
    case 'charges': {
      const wanted = chargeNamed(edition, charge);
      const reports = chargeReports(edition).filter((one) => wanted === undefined || one.charge === wanted);
      return formIn(kind, CHARGES, options)(reports, pathOf);
    }
    case 'system':
      refuseCharge(kind, charge);
      return formIn(kind, SYSTEM, options)(systemDiagram(edition), edition.config.form);
    case 'lengths':
      refuseCharge(kind, charge);
      return formIn(kind, LENGTHS, options)(measureLengths(edition), pathOf, edition.config.form);
  }
}

function refuseCharge(kind: ReportKind, charge: string | undefined): void {
  if (charge !== undefined) throw new CannotRun(message('The report “{0}” takes no --charge.', kind));
}

/** How a report is written in the form that is asked for. */
function formIn<Write>(kind: ReportKind, forms: Partial<Record<ReportFormat, Write>>, options: ReportOptions): Write {
  const form = reportFormat(REPORT_FORMATS, options);
  const write = forms[form];
  if (write) return write;
  throw new CannotRun(
    message('The report “{0}” has no form “{1}”. It has: {2}', kind, form, Object.keys(forms).join(', ')),
  );
}

/** The section in charge that is asked for, where the plan names it. */
function chargeNamed(edition: Edition, charge: string | undefined): string | undefined {
  const charges = chargeReports(edition).map((one) => one.charge);
  if (charge === undefined || charges.includes(charge)) return charge;
  const named = charges.join(', ');
  throw new CannotRun(message('No programme names “{0}” as its section in charge. Named are: {1}', charge, named));
}

/** The points of one section alone: who else is in charge of them does not matter to it. */
function inCharge(rows: readonly OpenPointRow[], charge: string | undefined): readonly OpenPointRow[] {
  if (charge === undefined) return rows;
  return rows.filter(({ charges }) => charges.includes(charge)).map((row) => ({ ...row, charges: [charge] }));
}

const FINDINGS = { md: findingsMarkdown, csv: findingsCsv };
const OPEN_POINTS = { md: openPointsMarkdown, csv: openPointsCsv, json: openPointsJson };
const CHARGES = { md: chargesMarkdown, csv: chargesCsv, json: chargesJson };
const SYSTEM = { md: systemMarkdown, html: systemHtml, csv: systemCsv, json: systemJson };
const LENGTHS = { md: lengthsMarkdown, csv: lengthsCsv, json: lengthsJson };

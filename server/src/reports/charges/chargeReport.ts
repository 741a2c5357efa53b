import type { Form } from '../../form/form';
import type { Edition } from '../../workspace/editions/edition';
import type { ComparedProgramme } from '../compare/comparison';
import { placeWords } from '../compare/forms/comparisonWords';
import { distinctProgrammes } from '../compare/programmes/distinctProgrammes';
import { csvOf } from '../csv';
import { markdownTable } from '../markdownTable';
import { chargesIn } from './chargesIn';

/** What a section is in charge of: its own programmes only, each once. */
export interface ChargeReport {
  readonly charge: string;
  readonly programmes: readonly ComparedProgramme[];
  /** The form of their plan, whose words people know them by. */
  readonly form: Form;
}

const HEADINGS = ['事業名', '掲載', '重点的取組', '内容', 'ファイル', '行'];

/** A report for each section in charge that an item names, in the order of the plan. */
export function chargeReports(edition: Edition): ChargeReport[] {
  const reports = new Map<string, ComparedProgramme[]>();
  for (const { compared } of distinctProgrammes(edition)) {
    for (const charge of chargesIn(compared.charge)) {
      reports.set(charge, [...(reports.get(charge) ?? []), compared]);
    }
  }
  return Array.from(reports, ([charge, programmes]) => ({ charge, programmes, form: edition.config.form }));
}

export function chargesMarkdown(reports: readonly ChargeReport[], pathOf: (uri: string) => string): string {
  const sections = reports.map(({ charge, programmes, form }) =>
    [
      `## ${charge}（${programmes.length}）`,
      markdownTable(
        HEADINGS,
        programmes.map((programme) => cellsOf(programme, form, pathOf)),
      ),
    ].join('\n\n'),
  );
  const none = '所管を記載した事業はありません。事業名の後に（所管：産業課）のように書いてください。';
  return `${['# 所管別事業一覧', ...(sections.length > 0 ? sections : [none])].join('\n\n')}\n`;
}

export function chargesCsv(reports: readonly ChargeReport[], pathOf: (uri: string) => string): string {
  return csvOf([
    ['所管', ...HEADINGS],
    ...reports.flatMap(({ charge, programmes, form }) =>
      programmes.map((programme) => [charge, ...cellsOf(programme, form, pathOf)]),
    ),
  ]);
}

export function chargesJson(reports: readonly ChargeReport[], pathOf: (uri: string) => string): string {
  const json = reports.map(({ charge, programmes }) => ({
    charge,
    programmes: programmes.map(({ name, measure, initiative, listings, text, location: { uri, range } }) => ({
      name,
      measure: measure ?? null,
      initiative: initiative ?? null,
      listings: listings.map((listing) => ({ measure: listing.measure ?? null, kind: listing.kind })),
      text,
      file: pathOf(uri),
      line: range.start.line,
    })),
  }));
  return `${JSON.stringify(json, null, 2)}\n`;
}

function cellsOf(programme: ComparedProgramme, form: Form, pathOf: (uri: string) => string): string[] {
  const { name, initiative, text, location } = programme;
  return [
    name,
    placeWords(programme, form),
    initiative ?? '',
    text,
    pathOf(location.uri),
    String(location.range.start.line + 1),
  ];
}

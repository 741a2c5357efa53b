import { groupBy } from '../../base/groupBy';
import type { Form } from '../../form/form';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import type { ComparedProgramme } from '../compare/comparison';
import { placeWords } from '../compare/paper/comparisonWords';
import { distinctProgrammes } from '../compare/programmes/distinctProgrammes';
import { csvOf } from '../csv';
import { markdownTable } from '../markdownTable';
import type { Report, ReportSource } from '../report';
import { chargesIn } from './chargesIn';

/** What a section is in charge of: its own programmes only, each once. */
export interface ChargedProgrammes {
  readonly charge: string;
  readonly programmes: readonly ComparedProgramme[];
  /** The form of their plan, whose words people know them by. */
  readonly form: Form;
}

const HEADINGS = ['事業名', '掲載', '重点的取組', '内容', 'ファイル', '行'];

export const chargeReport: Report = {
  name: 'charges',
  title: message('Programmes by section in charge'),
  fileName: '所管別事業一覧',
  takesCharge: true,
  formats: {
    md: (source) => chargesMarkdown(wantedOf(source), source.pathOf),
    csv: (source) => chargesCsv(wantedOf(source), source.pathOf),
    json: (source) => chargesJson(wantedOf(source), source.pathOf),
  },
};

function wantedOf({ edition, charge }: ReportSource): ChargedProgrammes[] {
  return programmesByCharge(edition).filter((one) => charge === undefined || one.charge === charge);
}

/** The programmes of each section in charge that an item names, in the order of the plan. */
export function programmesByCharge(edition: Edition): ChargedProgrammes[] {
  const charged = distinctProgrammes(edition).flatMap(({ compared }) =>
    chargesIn(compared.charge).map((charge) => ({ charge, compared })),
  );
  return Array.from(
    groupBy(charged, ({ charge }) => charge),
    ([charge, own]) => ({ charge, programmes: own.map(({ compared }) => compared), form: edition.config.form }),
  );
}

/** A table for each section in charge; lines from 1. */
export function chargesMarkdown(charged: readonly ChargedProgrammes[], pathOf: (uri: string) => string): string {
  const sections = charged.map(({ charge, programmes, form }) =>
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

/** A table for a spreadsheet; lines from 1. */
export function chargesCsv(charged: readonly ChargedProgrammes[], pathOf: (uri: string) => string): string {
  return csvOf([
    ['所管', ...HEADINGS],
    ...charged.flatMap(({ charge, programmes, form }) =>
      programmes.map((programme) => [charge, ...cellsOf(programme, form, pathOf)]),
    ),
  ]);
}

/** For programs; lines from 0. */
export function chargesJson(charged: readonly ChargedProgrammes[], pathOf: (uri: string) => string): string {
  const json = charged.map(({ charge, programmes }) => ({
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

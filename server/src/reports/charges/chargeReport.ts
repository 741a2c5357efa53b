import { message } from '../../text/message';
import type { ComparedProgramme } from '../compare/comparison';
import { placeWords } from '../compare/paper/comparisonWords';
import { csvOf } from '../formats/csv';
import { jsonOf } from '../formats/json';
import { markdownTable } from '../formats/markdownTable';
import type { Report, ReportSource } from '../report';
import type { ChargedProgrammes } from './programmesByCharge';
import { programmesByCharge } from './programmesByCharge';

const HEADINGS = ['事業名', '掲載', '重点的取組', '内容', 'ファイル', '行'];
const NONE = '所管を記載した事業はありません。事業名の後に（所管：産業課）のように書いてください。';

export const chargeReport: Report = {
  name: 'charges',
  title: message('Programmes by section in charge'),
  fileName: '所管別事業一覧',
  takesCharge: true,
  formats: { md: writeMarkdown, csv: writeCsv, json: writeJson },
};

function wantedOf({ edition, charge }: ReportSource): ChargedProgrammes[] {
  return programmesByCharge(edition).filter((one) => charge === undefined || one.charge === charge);
}

/** A table for each section in charge. */
function writeMarkdown(source: ReportSource): string {
  const sections = wantedOf(source).map(({ charge, programmes }) =>
    [
      `## ${charge}（${programmes.length}）`,
      markdownTable(
        HEADINGS,
        programmes.map((programme) => cellsOf(programme, source)),
      ),
    ].join('\n\n'),
  );
  return `${['# 所管別事業一覧', ...(sections.length > 0 ? sections : [NONE])].join('\n\n')}\n`;
}

function writeCsv(source: ReportSource): string {
  return csvOf([
    ['所管', ...HEADINGS],
    ...wantedOf(source).flatMap(({ charge, programmes }) =>
      programmes.map((programme) => [charge, ...cellsOf(programme, source)]),
    ),
  ]);
}

/** Lines from 0. */
function writeJson(source: ReportSource): string {
  return jsonOf(
    wantedOf(source).map(({ charge, programmes }) => ({
      charge,
      programmes: programmes.map(({ name, measure, initiative, listings, text, location: { uri, range } }) => ({
        name,
        measure: measure ?? null,
        initiative: initiative ?? null,
        listings: listings.map((listing) => ({ measure: listing.measure ?? null, kind: listing.kind })),
        text,
        file: source.pathOf(uri),
        line: range.start.line,
      })),
    })),
  );
}

/** The line from 1. */
function cellsOf(programme: ComparedProgramme, { edition, pathOf }: ReportSource): string[] {
  const { name, initiative, text, location } = programme;
  return [
    name,
    placeWords(programme, edition.config.form),
    initiative ?? '',
    text,
    pathOf(location.uri),
    String(location.range.start.line + 1),
  ];
}

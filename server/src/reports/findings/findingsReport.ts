import { LEVEL_NAMES } from '../../rules/levelNames';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import { csvOf } from '../formats/csv';
import { markdownTable } from '../formats/markdownTable';
import type { Report, ReportSource } from '../report';
import type { FindingRow } from './findingRows';
import { findingRows } from './findingRows';

const FILE = message('File');
const HEADINGS = [
  message('Line'),
  message('Measure'),
  message('Programme'),
  message('Section in charge'),
  message('Level'),
  message('Finding'),
  message('Words'),
  message('Text'),
  message('How to mend it'),
  message('Rule'),
];

export const findingsReport: Report = {
  name: 'findings',
  title: message('Findings, to hand back with the draft'),
  fileName: '指摘一覧',
  formats: { md: writeMarkdown, csv: writeCsv },
};

function rowsOf({ edition, findingsOf }: ReportSource): FindingRow[] {
  return findingRows(edition, findingsOf);
}

/** A table for a spreadsheet, which people sort and filter by file, by section in charge or by level. */
function writeCsv(source: ReportSource): string {
  const { pathOf, translate } = source;
  const rows = rowsOf(source).map((row) => [pathOf(row.uri), ...cellsOf(row, translate)]);
  return csvOf([[FILE, ...HEADINGS].map(translate), ...rows]);
}

/** A list under each file, to be handed back to whoever wrote it, with a box for each finding. */
function writeMarkdown(source: ReportSource): string {
  const { pathOf, translate } = source;
  const rows = rowsOf(source);
  const files = [...new Set(rows.map(({ uri }) => uri))].map((uri) => {
    const own = rows.filter((row) => row.uri === uri);
    const table = markdownTable(
      ['□', ...HEADINGS.map(translate)],
      own.map((row) => ['□', ...cellsOf(row, translate)]),
    );
    return `## ${pathOf(uri)} (${own.length})\n\n${table}`;
  });
  const title = `# ${translate(message('Findings'))} (${rows.length})`;
  return `${[title, ...(files.length > 0 ? files : [translate(message('There are no findings.'))])].join('\n\n')}\n`;
}

function cellsOf(row: FindingRow, say: Translate): string[] {
  return [
    String(row.line + 1),
    row.measure ?? '',
    row.programme ?? '',
    row.charges.join('、'),
    say(LEVEL_NAMES[row.level]),
    say(row.message),
    row.words,
    row.text,
    row.remedy ? say(row.remedy) : '',
    row.code,
  ];
}

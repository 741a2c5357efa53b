import { LEVEL_NAMES } from '../../rules/levelNames';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import { csvOf } from '../csv';
import { markdownTable } from '../markdownTable';
import type { Report, ReportSource } from '../report';
import type { FindingRow } from './findingRows';
import { findingRows } from './findingRows';

type PathOf = (uri: string) => string;

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
  formats: {
    md: (source) => findingsMarkdown(rowsOf(source), source.pathOf, source.translate),
    csv: (source) => findingsCsv(rowsOf(source), source.pathOf, source.translate),
  },
};

function rowsOf({ edition, findingsOf }: ReportSource): FindingRow[] {
  return findingRows(edition, findingsOf);
}

/** A table for a spreadsheet, which people sort and filter by file, by section in charge or by level. */
export function findingsCsv(rows: readonly FindingRow[], pathOf: PathOf, say: Translate): string {
  return csvOf([[FILE, ...HEADINGS].map(say), ...rows.map((row) => [pathOf(row.uri), ...cellsOf(row, say)])]);
}

/** A list under each file, to be handed back to whoever wrote it, with a box for each finding. */
export function findingsMarkdown(rows: readonly FindingRow[], pathOf: PathOf, say: Translate): string {
  const files = [...new Set(rows.map(({ uri }) => uri))].map((uri) => {
    const own = rows.filter((row) => row.uri === uri);
    const table = markdownTable(
      ['□', ...HEADINGS.map(say)],
      own.map((row) => ['□', ...cellsOf(row, say)]),
    );
    return `## ${pathOf(uri)} (${own.length})\n\n${table}`;
  });
  const title = `# ${say(message('Findings'))} (${rows.length})`;
  return `${[title, ...(files.length > 0 ? files : [say(message('There are no findings.'))])].join('\n\n')}\n`;
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

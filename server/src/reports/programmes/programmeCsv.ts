import { measureName, strategyName } from '../../form/formWords';
import { fiscalYearName } from '../../text/years/eras';
import { csvOf } from '../formats/csv';
import { listingWord } from '../words/listingWord';
import type { ProgrammeRow } from './programmeList';

const HEADINGS = ['事業名', '別名', '区分', 'ファイル', '行', '戦略', '施策', '重点的取組', '年度'];

/**
 * The programme list as a table of people's words; lines from 1. Numbers of measures carry their word (施策2-1), since a
 * spreadsheet would read a bare 2-1 as a date.
 * @param pathOf a file as the reader knows it
 */
export function programmeCsv(rows: readonly ProgrammeRow[], pathOf: (uri: string) => string): string {
  return csvOf([
    HEADINGS,
    ...rows.map((row) => [
      row.name,
      row.aliases.join('、'),
      row.kind === 'mention' ? '言及' : listingWord(row.form, row.kind),
      pathOf(row.uri),
      String(row.line + 1),
      row.strategy === undefined ? '' : strategyName(row.form, row.strategy),
      row.measure === undefined ? '' : measureName(row.form, row.measure),
      row.initiative ?? '',
      row.fiscalYear === undefined ? '' : fiscalYearName(row.fiscalYear),
    ]),
  ]);
}

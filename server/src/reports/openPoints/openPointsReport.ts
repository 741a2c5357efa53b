import { measureName } from '../../form/formWords';
import { message } from '../../text/message';
import { csvOf } from '../formats/csv';
import { jsonOf } from '../formats/json';
import { markdownTable } from '../formats/markdownTable';
import type { Report, ReportSource } from '../report';
import { byCharge } from './byCharge';
import type { OpenPointRow } from './openPointRows';
import { openPointRows } from './openPointRows';

const HEADINGS = ['施策', '事業名', '種別', '箇所', '本文', 'ファイル', '行'];
const KINDS: Readonly<Record<OpenPointRow['kind'], string>> = {
  marked: '要確認',
  unwritten: '未記入',
  due: '期限到来',
};
const NO_CHARGE = '所管の記載なし';

export const openPointsReport: Report = {
  name: 'open-points',
  title: message('Open points by section in charge'),
  fileName: '未決事項一覧',
  takesCharge: true,
  formats: { md: writeMarkdown, csv: writeCsv, json: writeJson },
};

/** The points of one section alone: who else is in charge of them does not matter to it. */
function rowsOf({ edition, charge }: ReportSource): OpenPointRow[] {
  const rows = openPointRows(edition);
  if (charge === undefined) return rows;
  return rows.filter(({ charges }) => charges.includes(charge)).map((row) => ({ ...row, charges: [charge] }));
}

function writeCsv(source: ReportSource): string {
  return csvOf([
    ['所管', ...HEADINGS],
    ...byCharge(rowsOf(source)).flatMap(([charge, own]) => own.map((row) => [charge ?? '', ...cellsOf(row, source)])),
  ]);
}

/** A list with a box for each point, to be ticked off in a meeting or by e-mail. */
function writeMarkdown(source: ReportSource): string {
  const rows = rowsOf(source);
  const sections = byCharge(rows).map(([charge, own]) =>
    [
      `## ${charge ?? NO_CHARGE}（${own.length}）`,
      markdownTable(
        ['済', ...HEADINGS],
        own.map((row) => ['□', ...cellsOf(row, source)]),
      ),
    ].join('\n\n'),
  );
  return `${[`# 未決事項一覧（${rows.length}）`, ...(sections.length > 0 ? sections : ['未決事項はありません。'])].join('\n\n')}\n`;
}

/** Lines from 0. */
function writeJson(source: ReportSource): string {
  return jsonOf(
    rowsOf(source).map(({ kind, sign, before, text, measure, programme, charges, location: { uri, range } }) => ({
      kind,
      sign,
      before,
      text,
      charges,
      measure: measure ?? null,
      programme: programme ?? null,
      file: source.pathOf(uri),
      line: range.start.line,
    })),
  );
}

/** The line from 1. */
function cellsOf(row: OpenPointRow, { pathOf }: ReportSource): string[] {
  const { kind, sign, before, text, form, measure, programme, location } = row;
  return [
    measure === undefined ? '' : measureName(form, measure),
    programme ?? '',
    KINDS[kind],
    before + sign,
    text,
    pathOf(location.uri),
    String(location.range.start.line + 1),
  ];
}

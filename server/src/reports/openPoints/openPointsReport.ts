import { measureName } from '../../form/formWords';
import { message } from '../../text/message';
import { csvOf } from '../csv';
import { markdownTable } from '../markdownTable';
import type { Report, ReportSource } from '../report';
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
  formats: {
    md: (source) => openPointsMarkdown(rowsOf(source), source.pathOf),
    csv: (source) => openPointsCsv(rowsOf(source), source.pathOf),
    json: (source) => openPointsJson(rowsOf(source), source.pathOf),
  },
};

/** The points of one section alone: who else is in charge of them does not matter to it. */
function rowsOf({ edition, charge }: ReportSource): OpenPointRow[] {
  const rows = openPointRows(edition);
  if (charge === undefined) return rows;
  return rows.filter(({ charges }) => charges.includes(charge)).map((row) => ({ ...row, charges: [charge] }));
}

/** The open points under each section in charge, in the order of the plan; those of none last. */
export function byCharge(rows: readonly OpenPointRow[]): (readonly [charge: string | undefined, OpenPointRow[]])[] {
  const charges = [...new Set(rows.flatMap((row) => row.charges))];
  const withoutCharge = rows.filter((row) => row.charges.length === 0);
  return [
    ...charges.map((charge) => [charge, rows.filter((row) => row.charges.includes(charge))] as const),
    ...(withoutCharge.length > 0 ? [[undefined, withoutCharge] as const] : []),
  ];
}

/** A table for a spreadsheet; lines from 1. */
export function openPointsCsv(rows: readonly OpenPointRow[], pathOf: (uri: string) => string): string {
  return csvOf([
    ['所管', ...HEADINGS],
    ...byCharge(rows).flatMap(([charge, own]) => own.map((row) => [charge ?? '', ...cellsOf(row, pathOf)])),
  ]);
}

/** A list with a box for each point, to be ticked off in a meeting or by e-mail. */
export function openPointsMarkdown(rows: readonly OpenPointRow[], pathOf: (uri: string) => string): string {
  const sections = byCharge(rows).map(([charge, own]) =>
    [
      `## ${charge ?? NO_CHARGE}（${own.length}）`,
      markdownTable(
        ['済', ...HEADINGS],
        own.map((row) => ['□', ...cellsOf(row, pathOf)]),
      ),
    ].join('\n\n'),
  );
  return `${[`# 未決事項一覧（${rows.length}）`, ...(sections.length > 0 ? sections : ['未決の箇所はありません。'])].join('\n\n')}\n`;
}

/** For programs; lines from 0. */
export function openPointsJson(rows: readonly OpenPointRow[], pathOf: (uri: string) => string): string {
  const json = rows.map(({ kind, sign, text, measure, programme, charges, location: { uri, range } }) => ({
    kind,
    sign,
    text,
    charges,
    measure: measure ?? null,
    programme: programme ?? null,
    file: pathOf(uri),
    line: range.start.line,
  }));
  return `${JSON.stringify(json, null, 2)}\n`;
}

function cellsOf(row: OpenPointRow, pathOf: (uri: string) => string): string[] {
  const { kind, sign, text, form, measure, programme, location } = row;
  return [
    measure === undefined ? '' : measureName(form, measure),
    programme ?? '',
    KINDS[kind],
    sign,
    text,
    pathOf(location.uri),
    String(location.range.start.line + 1),
  ];
}

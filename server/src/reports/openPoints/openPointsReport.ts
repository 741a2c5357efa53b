import { csvOf } from '../csv';
import { markdownTable } from '../markdownTable';
import type { OpenPointRow } from './openPoints';

const HEADINGS = ['所管', '施策', '事業名', '種別', '箇所', '本文', 'ファイル', '行'];
const KINDS: Readonly<Record<OpenPointRow['kind'], string>> = { marked: '要確認', due: '期限到来' };
export const NO_CHARGE = '所管の記載なし';

/** The open points by section in charge; those without one last. */
export function byCharge(rows: readonly OpenPointRow[]): (readonly [charge: string | undefined, OpenPointRow[]])[] {
  const charges = [...new Set(rows.map(({ charge }) => charge))];
  const named = charges.filter((charge) => charge !== undefined).sort();
  return [...named, ...(charges.includes(undefined) ? [undefined] : [])].map((charge) => [
    charge,
    rows.filter((row) => row.charge === charge),
  ]);
}

export function openPointsCsv(rows: readonly OpenPointRow[], pathOf: (uri: string) => string): string {
  return csvOf([HEADINGS, ...byCharge(rows).flatMap(([, own]) => own.map((row) => cellsOf(row, pathOf)))]);
}

/** A list with a box for each point, to be ticked off in a meeting or by e-mail. */
export function openPointsMarkdown(rows: readonly OpenPointRow[], pathOf: (uri: string) => string): string {
  const sections = byCharge(rows).map(([charge, own]) =>
    [
      `## ${charge ?? NO_CHARGE}（${own.length}）`,
      markdownTable(
        ['済', ...HEADINGS.slice(1)],
        own.map((row) => ['□', ...cellsOf(row, pathOf).slice(1)]),
      ),
    ].join('\n\n'),
  );
  return `${[`# 未決事項一覧（${rows.length}）`, ...(sections.length > 0 ? sections : ['未決の箇所はありません。'])].join('\n\n')}\n`;
}

export function openPointsJson(rows: readonly OpenPointRow[], pathOf: (uri: string) => string): string {
  const json = rows.map(({ kind, sign, text, measure, programme, charge, location: { uri, range } }) => ({
    kind,
    sign,
    text,
    charge: charge ?? null,
    measure: measure ?? null,
    programme: programme ?? null,
    file: pathOf(uri),
    line: range.start.line,
  }));
  return `${JSON.stringify(json, null, 2)}\n`;
}

function cellsOf(row: OpenPointRow, pathOf: (uri: string) => string): string[] {
  const { kind, sign, text, measure, programme, charge, location } = row;
  return [
    charge ?? '',
    measure === undefined ? '' : `施策${measure}`,
    programme ?? '',
    KINDS[kind],
    sign,
    text,
    pathOf(location.uri),
    String(location.range.start.line + 1),
  ];
}

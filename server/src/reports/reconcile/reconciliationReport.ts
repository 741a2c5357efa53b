import { fiscalYearName } from '../../text/years/eras';
import type { ComparedProgramme } from '../compare/comparison';
import { placeWords } from '../compare/paper/comparisonWords';
import { csvOf } from '../formats/csv';
import { jsonOf } from '../formats/json';
import { markdownTable } from '../formats/markdownTable';
import type { LedgerEntry } from './ledger';
import type { Reconciled, Reconciliation } from './reconcile';

type PathOf = (uri: string) => string;

/** One line of the table: a programme as the list has it, as the plan has it, or both. */
interface Row {
  readonly result: string;
  readonly entry?: LedgerEntry;
  readonly programme?: ComparedProgramme;
  /** Names of the plan that the list may mean. */
  readonly near?: readonly string[];
}

/** The report speaks the language of the plan, in the words of the trade. */
const ONLY_IN_LEDGER = '計画にない';
const ONLY_IN_PLAN = '一覧にない';
const SPELLED_OTHERWISE = '表記の違い';
const CHARGED_OTHERWISE = '所管の違い';
const ALIKE = '一致';
const HEADINGS = [
  '照合',
  '一覧の事業名',
  '計画の事業名',
  '一覧の所管',
  '計画の所管',
  '掲載',
  '名の近い事業',
  '一覧の行',
  'ファイル',
  '行',
];

/** Everything in one table, to be sorted and filtered in a spreadsheet. */
export function reconciliationCsv(reconciliation: Reconciliation, pathOf: PathOf): string {
  return csvOf([HEADINGS, ...rowsOf(reconciliation).map((row) => cellsOf(row, reconciliation, pathOf))]);
}

/** What differs, by what is to be done about it. */
export function reconciliationMarkdown(reconciliation: Reconciliation, pathOf: PathOf): string {
  const { fiscalYear } = reconciliation;
  const rows = rowsOf(reconciliation);
  const alike = rows.filter(({ result }) => result === ALIKE).length;
  const results = [...new Set(rows.map(({ result }) => result))].filter((result) => result !== ALIKE);
  const sections = results.map((result) => {
    const own = rows.filter((row) => row.result === result).map((row) => cellsOf(row, reconciliation, pathOf));
    // What all of them lack by their kind needs no column, and the heading tells the result.
    const columns = HEADINGS.flatMap((_, at) => (at > 0 && own.some((cells) => cells[at] !== '') ? [at] : []));
    const pick = (cells: readonly string[]) => columns.map((at) => cells[at] ?? '');
    return `## ${result}（${own.length}）\n\n${markdownTable(pick(HEADINGS), own.map(pick))}`;
  });
  const year = fiscalYear === undefined ? '' : `（${fiscalYearName(fiscalYear)}）`;
  const summary = `一致 ${alike}${results.length > 0 ? '' : '。違いはありません。'}`;
  return `${[`# 事業の一覧との照合${year}`, summary, ...sections].join('\n\n')}\n`;
}

/** Every key is always there. */
export function reconciliationJson(reconciliation: Reconciliation, pathOf: PathOf): string {
  const { inBoth, onlyInLedger, onlyInPlan } = reconciliation;
  const listed = ({ name, charge, place }: LedgerEntry) => ({ name, charge: charge ?? null, place });
  const planned = ({ name, charge, measure, location: { uri, range } }: ComparedProgramme) => ({
    name,
    charge: charge ?? null,
    measure: measure ?? null,
    file: pathOf(uri),
    line: range.start.line,
  });
  const json = {
    inBoth: inBoth.map(({ entry, programme, isSpelledAlike, isChargedAlike }) => ({
      list: listed(entry),
      plan: planned(programme),
      isSpelledAlike,
      isChargedAlike,
    })),
    onlyInList: onlyInLedger.map(({ entry, near }) => ({ ...listed(entry), near })),
    onlyInPlan: onlyInPlan.map(planned),
  };
  return jsonOf(json);
}

/** What is in one of them alone stands first, what needs nothing to be done last. */
function rowsOf({ inBoth, onlyInLedger, onlyInPlan }: Reconciliation): Row[] {
  const differing = inBoth.filter(({ isSpelledAlike, isChargedAlike }) => !isSpelledAlike || !isChargedAlike);
  const alike = inBoth.filter(({ isSpelledAlike, isChargedAlike }) => isSpelledAlike && isChargedAlike);
  return [
    ...onlyInLedger.map((one) => ({ result: ONLY_IN_LEDGER, ...one })),
    ...onlyInPlan.map((programme) => ({ result: ONLY_IN_PLAN, programme })),
    ...[...differing, ...alike].map((one) => ({ result: resultOf(one), entry: one.entry, programme: one.programme })),
  ];
}

function resultOf({ isSpelledAlike, isChargedAlike }: Reconciled): string {
  const differences = [...(isSpelledAlike ? [] : [SPELLED_OTHERWISE]), ...(isChargedAlike ? [] : [CHARGED_OTHERWISE])];
  return differences.length > 0 ? differences.join('・') : ALIKE;
}

function cellsOf({ result, entry, programme, near = [] }: Row, { form }: Reconciliation, pathOf: PathOf): string[] {
  return [
    result,
    entry?.name ?? '',
    programme?.name ?? '',
    entry?.charge ?? '',
    programme?.charge ?? '',
    placeWords(programme, form),
    near.join('、'),
    entry?.place ?? '',
    programme ? pathOf(programme.location.uri) : '',
    programme ? String(programme.location.range.start.line + 1) : '',
  ];
}

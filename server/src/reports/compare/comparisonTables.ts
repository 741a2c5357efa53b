import type { ComparedMeasure, ComparedSection, Comparison, ComparisonStatus, ProgrammeComparison } from './comparison';
import { isMeasure } from './comparison';
import { KIND_WORDS, MEASURE_STATUS_WORDS, placeWords, statusWords, yearWords } from './comparisonWords';
import type { Sides } from './changedSides';
import { sidesOf } from './changedSides';
import { AREA_WORDS } from './comparisonWords';

/** A table of plain words, as every form of the report shows it. */
export interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const PROGRAMME_STATUS: readonly ComparisonStatus[] = ['new', 'ended', 'renamed', 'moved', 'remarked', 'reworded'];

/** 延べ and 実, and how many programmes and measures are new, ended and so on. */
export function countsTable({ before, after }: Comparison): Table {
  const kinds = ['primary', 'relisted', 'listedElsewhere'] as const;
  return {
    title: '件数',
    headings: ['', yearWords(after), yearWords(before), '増減'],
    rows: [
      row('主な事業（延べ）', after.counts.listings, before.counts.listings),
      row('主な事業（実）', after.counts.programmes, before.counts.programmes),
      ...kinds.map((kind) => row(KIND_WORDS[kind], after.counts.byKind[kind], before.counts.byKind[kind])),
    ],
  };
}

function row(name: string, after: number, before: number): string[] {
  const change = after - before;
  return [name, String(after), String(before), change > 0 ? `+${change}` : String(change)];
}

/** One table for each thing that can become of a programme, those that have none left out. */
export function programmeTables({ programmes, before, after }: Comparison): Table[] {
  return PROGRAMME_STATUS.map((status): Table => {
    const those = programmes.filter((one) => one.status.includes(status));
    return {
      title: `${statusWords([status])}（${those.length}）`,
      headings: ['事業名', yearWords(after), yearWords(before)],
      rows: those.map((one) => [nameWords(one), placeWords(one.after), placeWords(one.before)]),
    };
  }).filter(({ rows }) => rows.length > 0);
}

/** The name, and the one of last year where it differs. */
export function nameWords({ before, after }: ProgrammeComparison): string {
  if (before && after && before.name !== after.name) return `${after.name}（旧 ${before.name}）`;
  return (after ?? before)?.name ?? '';
}

export function candidatesTable({ candidates }: Comparison): Table {
  return {
    title: `改称の候補（${candidates.length}）`,
    headings: ['終了した事業', '新規の事業', '似ている度合い'],
    rows: candidates.map(({ from, to, likeness }) => [from, to, `${Math.round(likeness * 100)}%`]),
  };
}

/** A row of the 新旧対照表. */
export interface SideBySideRow extends Sides {
  readonly area: string;
  readonly note: string;
}

/** The 新旧対照表, a stretch under each heading; what has not changed is left out. */
export interface SideBySide {
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly SideBySideRow[];
}

export function sideBySide(comparison: Comparison): SideBySide[] {
  const byName = new Map(comparison.programmes.map((one) => [(one.after ?? one.before)?.name, one]));
  return comparison.sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({
      heading: section.heading,
      note: isMeasure(section) ? measureNote(section) : '',
      rows: rowsOf(section, byName),
    }));
}

function rowsOf(
  { rows }: ComparedSection,
  byName: ReadonlyMap<string | undefined, ProgrammeComparison>,
): SideBySideRow[] {
  return rows.map((one) => {
    const programme = one.programme === undefined ? undefined : byName.get(one.programme);
    return { area: AREA_WORDS[one.area], note: programme ? programmeNote(programme) : '', ...sidesOf(one) };
  });
}

export function measureNote({ status, before, after }: ComparedMeasure): string {
  const words = status.filter((one) => one !== 'reworded').map((one) => MEASURE_STATUS_WORDS[one]);
  const moved = before && after && before.number !== after.number ? `（旧 施策${before.number}）` : '';
  return words.join('・') + moved;
}

function programmeNote({ status, before, after }: ProgrammeComparison): string {
  return status
    .filter((one) => one !== 'reworded' && one !== 'unchanged')
    .map((one) => {
      if (one === 'moved' && before?.measure !== after?.measure) return `施策${before?.measure ?? ''}から移動`;
      if (one === 'renamed') return `改称（旧 ${before?.name ?? ''}）`;
      return statusWords([one]);
    })
    .join('、');
}

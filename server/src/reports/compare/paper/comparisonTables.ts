import { listingWord } from '../../words/listingWord';
import type {
  ComparedHeading,
  ComparedMeasure,
  Comparison,
  ComparisonStatus,
  ProgrammeComparison,
} from '../comparison';
import { isMeasure } from '../comparison';
import { measureNote, placeWords, statusWords, yearWords } from './comparisonWords';

/** What is told before the texts are laid side by side. */
export interface Chapter {
  readonly heading: string;
  /** What a reader may want to do about it. */
  readonly hint?: string;
  readonly tables: readonly Table[];
}

/** A table of plain words, as every form of the report shows it. */
export interface Table {
  /** Where its chapter has several. */
  readonly title?: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const PROGRAMME_STATUS: readonly ComparisonStatus[] = ['new', 'ended', 'renamed', 'moved', 'remarked', 'reworded'];
const CANDIDATES_HINT =
  '名称又は内容の似ている、終了した事業と新規の事業の組です。改称であれば、shisaku.jsonのrenamedに書いてください。';
const OF_CONTINUED: readonly ComparisonStatus[] = ['renamed', 'moved', 'reworded', 'remarked', 'unchanged'];

/** The tables that stand before the texts, chapter by chapter. */
export function chaptersOf(comparison: Comparison): Chapter[] {
  const measures = measuresTable(comparison);
  const candidates = candidatesTable(comparison);
  return [
    { heading: '件数', tables: [countsTable(comparison), statusTable(comparison)] },
    { heading: '施策の異動', tables: measures.rows.length > 0 ? [measures] : [] },
    { heading: '主な事業の異動', tables: programmeTables(comparison) },
    ...(candidates.rows.length > 0 ? [{ heading: '改称の候補', hint: CANDIDATES_HINT, tables: [candidates] }] : []),
  ];
}

/** How many measures and programmes there are, 延べ and 実. */
function countsTable({ before, after, sections }: Comparison): Table {
  const kinds = ['primary', 'relisted', 'listedElsewhere'] as const;
  const measures = sections.filter(isMeasure);
  const count = (side: 'before' | 'after') => measures.filter((one) => one[side] !== undefined).length;
  return {
    headings: ['', yearWords(after), yearWords(before), '増減'],
    rows: [
      row('施策', count('after'), count('before')),
      row('主な事業（延べ）', after.counts.listings, before.counts.listings),
      row('主な事業（実）', after.counts.programmes, before.counts.programmes),
      ...kinds.map((kind) => row(listingWord(after.form, kind), after.counts.byKind[kind], before.counts.byKind[kind])),
    ],
  };
}

function row(name: string, after: number, before: number): string[] {
  const change = after - before;
  return [name, String(after), String(before), change > 0 ? `+${change}` : String(change)];
}

/** What has become of how many; of those that go on, several things may be true at once. */
function statusTable({ sections, programmes }: Comparison): Table {
  return {
    headings: ['', '新規', '継続', ...OF_CONTINUED.map((status) => `うち${statusWords([status])}`), '終了'],
    rows: [statusRow('施策', sections.filter(isMeasure)), statusRow('主な事業', programmes)],
  };
}

function statusRow(name: string, all: readonly Pick<ProgrammeComparison, 'status'>[]): string[] {
  const count = (status: ComparisonStatus) => all.filter((one) => one.status.includes(status)).length;
  const continued = all.length - count('new') - count('ended');
  return [name, ...[count('new'), continued, ...OF_CONTINUED.map(count), count('ended')].map(String)];
}

/** The measures that are new, have ended, or go by another number or title. */
function measuresTable({ sections, before, after }: Comparison): Table {
  const noteOf = (measure: ComparedMeasure) => measureNote(measure, before.form);
  const changed = sections.filter(isMeasure).filter((measure) => noteOf(measure) !== '');
  return {
    headings: ['異動', yearWords(after), yearWords(before)],
    rows: changed.map((measure) => [noteOf(measure), headingWords(measure.after), headingWords(measure.before)]),
  };
}

function headingWords(heading: ComparedHeading | undefined): string {
  return heading ? `${heading.number} ${heading.title}` : '';
}

/** One table for each thing that can become of a programme, those that have none left out. */
function programmeTables({ programmes, before, after }: Comparison): Table[] {
  return PROGRAMME_STATUS.map((status): Table => {
    const those = programmes.filter((one) => one.status.includes(status));
    return {
      title: `${statusWords([status])}（${those.length}）`,
      headings: ['事業名', yearWords(after), yearWords(before)],
      rows: those.map((one) => [
        nameWords(one),
        placeWords(one.after, after.form),
        placeWords(one.before, before.form),
      ]),
    };
  }).filter(({ rows }) => rows.length > 0);
}

/** The name, and the one of last year where it differs. */
export function nameWords({ before, after }: ProgrammeComparison): string {
  if (before && after && before.name !== after.name) return `${after.name}（旧 ${before.name}）`;
  return (after ?? before)?.name ?? '';
}

function candidatesTable({ candidates }: Comparison): Table {
  return {
    headings: ['終了した事業', '新規の事業', '似ている度合い'],
    rows: candidates.map(({ from, to, likeness }) => [from, to, `${Math.round(likeness * 100)}%`]),
  };
}

import { measureName } from '../../../form/formWords';
import { nameKey } from '../../../text/characters';
import type { ComparedRow, Comparison, ProgrammeComparison } from '../comparison';
import { isMeasure } from '../comparison';
import type { Stretch } from './changedSides';
import { sidesOf } from './changedSides';
import { areaWord, measureNote, statusWords } from './comparisonWords';

/** The 新旧対照表, a stretch under each heading; what has not changed is left out. */
export interface SideBySide {
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly SideBySideRow[];
}

export interface SideBySideRow {
  readonly area: string;
  readonly after: Cell;
  readonly before: Cell;
  readonly note: string;
}

/** A text with its changed words, or why there is none. */
export type Cell = readonly Stretch[] | string;

/** Lays a comparison out under its headings. */
export function sideBySide(comparison: Comparison): SideBySide[] {
  const { sections, programmes, before } = comparison;
  const byName = new Map(
    programmes.flatMap((one) => [one.before, one.after].flatMap((each) => (each ? [[nameKey(each.name), one]] : []))),
  );
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({
      heading: section.heading,
      note: isMeasure(section) ? measureNote(section, before.form) : '',
      rows: section.rows.map((row) => rowOf(row, byName.get(nameKey(row.programme ?? '')), comparison)),
    }));
}

function rowOf(row: ComparedRow, programme: ProgrammeComparison | undefined, editions: Comparison): SideBySideRow {
  const { before, after } = sidesOf(row);
  const gone = row.movedTo === undefined ? '（削除）' : `（${measureName(editions.after.form, row.movedTo)}へ移動）`;
  return {
    area: areaWord(row.area, (row.after ? editions.after : editions.before).form),
    after: row.after ? after : gone,
    before: row.before ? before : '（新規）',
    note: programme ? programmeNote(row, programme, editions) : '',
  };
}

/** What has become of the programme; that it has moved is said only where it has gone to. */
function programmeNote(
  { movedFrom }: ComparedRow,
  { status, before, after }: ProgrammeComparison,
  editions: Comparison,
): string {
  const words = status.flatMap((one) => {
    switch (one) {
      case 'reworded':
      case 'unchanged':
        return [];
      case 'moved':
        if (movedFrom !== undefined) return [`${measureName(editions.before.form, movedFrom)}から移動`];
        return before?.measure === after?.measure ? [statusWords([one])] : [];
      case 'renamed':
        return [`改称（旧 ${before?.name ?? ''}）`];
      default:
        return [statusWords([one])];
    }
  });
  return words.join('、');
}

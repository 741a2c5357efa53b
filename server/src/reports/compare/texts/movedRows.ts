import { nameKey } from '../../../text/characters';
import type {
  ComparedMeasure,
  ComparedProgramme,
  ComparedRow,
  ComparedSection,
  ProgrammeComparison,
} from '../comparison';
import { isMeasure } from '../comparison';
import { readableDifferences } from '../../../text/edits/readableDifferences';

/** An item that stood in one measure and stands in another. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly gone: ComparedRow;
  readonly come: ComparedRow;
}

/**
 * Lays what has moved to another measure beside what it was there, so that its new words show; where it stood, it is told
 * where it has gone.
 */
export function withMoves(
  sections: readonly (ComparedSection | ComparedMeasure)[],
  programmes: readonly ProgrammeComparison[],
): (ComparedSection | ComparedMeasure)[] {
  const measures = sections.filter(isMeasure);
  const moves = programmes.filter(({ status }) => status.includes('moved')).flatMap((one) => moveOf(measures, one));
  const rowWithMove = (row: ComparedRow): ComparedRow => {
    const come = moves.find((move) => move.come === row);
    if (come) return arrived(row, come);
    const gone = moves.find((move) => move.gone === row);
    return gone ? { ...row, movedTo: gone.to } : row;
  };
  return sections.map((section) => ({ ...section, rows: section.rows.map(rowWithMove) }));
}

function moveOf(measures: readonly ComparedMeasure[], { before, after }: ProgrammeComparison): Move[] {
  if (before?.measure === undefined || after?.measure === undefined) return [];
  const gone = loneRow(measures, before, 'before');
  const come = loneRow(measures, after, 'after');
  return gone && come ? [{ from: before.measure, to: after.measure, gone, come }] : [];
}

/** The row that lists a programme in its measure in one of the editions, and in the other has nothing beside it. */
function loneRow(
  measures: readonly ComparedMeasure[],
  { measure, name }: ComparedProgramme,
  side: 'before' | 'after',
): ComparedRow | undefined {
  const other = side === 'before' ? 'after' : 'before';
  return measures
    .find((one) => one[side]?.number === measure)
    ?.rows.find((row) => !row[other] && row.programme !== undefined && nameKey(row.programme) === nameKey(name));
}

function arrived(row: ComparedRow, { from, gone: { before } }: Move): ComparedRow {
  const differences = before && row.after ? readableDifferences(before.text, row.after.text) : [];
  return { ...row, before, differences, movedFrom: from };
}

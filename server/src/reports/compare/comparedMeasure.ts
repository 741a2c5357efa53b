import { numberKey } from '../../syntax/tree/line';
import { foldHeading } from '../../text/characters';
import { titleLocation } from '../../workspace/files/location';
import type { MeasureInFile } from '../../workspace/resolver/headings';
import type { ComparedHeading, ComparedMeasure, ComparedRow, ComparisonStatus } from './comparison';
import type { MeasurePair } from './pairs';
import { alignSegments } from './texts/alignSegments';
import type { Segment } from './texts/segments';
import { segmentsOf } from './texts/segments';

/**
 * A measure and what it was last year, side by side.
 * @param isSame whether two items list one programme
 */
export function comparedMeasure(
  { before, after }: MeasurePair,
  isSame: (before: Segment, after: Segment) => boolean,
): ComparedMeasure {
  const then = before && headingOf(before);
  const now = after && headingOf(after);
  const shown = now ?? then;
  const rows = alignSegments(segmentsOfMeasure(before), segmentsOfMeasure(after), isSame);
  return {
    heading: shown ? `${shown.number} ${shown.title}` : '',
    status: statusOf(then, now, rows),
    before: then,
    after: now,
    rows,
  };
}

function segmentsOfMeasure(found: MeasureInFile | undefined): Segment[] {
  return found ? segmentsOf(found.file, found.measure.block) : [];
}

function headingOf({ file, measure }: MeasureInFile): ComparedHeading {
  return {
    number: numberKey(measure.fact.number),
    title: measure.title,
    location: titleLocation(file, measure),
  };
}

function statusOf(
  before: ComparedHeading | undefined,
  after: ComparedHeading | undefined,
  rows: readonly ComparedRow[],
): ComparisonStatus[] {
  if (!before) return ['new'];
  if (!after) return ['ended'];
  const changed: ComparisonStatus[] = [];
  if (foldHeading(before.title) !== foldHeading(after.title)) changed.push('renamed');
  if (before.number !== after.number) changed.push('moved');
  if (rows.some(({ area }) => area !== 'title')) changed.push('reworded');
  return changed.length > 0 ? changed : ['unchanged'];
}

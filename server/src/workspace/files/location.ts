import type { ListedFact, MeasureFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import type { Position, Range, Span } from '../../text/position';
import { rangeOfSpan } from '../../text/position';
import type { Located } from './located';
import type { PlanFile } from './planFile';

/** A stretch of a file; lines from 0, UTF-16. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** A point in a file, as a cursor stands at it; lines from 0, UTF-16. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** Where a span of a block stands in the document. */
export function rangeInFile(file: PlanFile, block: number, span: Span): Range {
  return rangeOfSpan(span, file.lineOf(block));
}

/** Where a span of a block stands, with its file. */
export function locationOf(file: PlanFile, block: number, span: Span): Location {
  return { uri: file.uri, range: rangeInFile(file, block, span) };
}

/** Where words stand. */
export function wordsLocation({ file, block, fact }: Located<Span>): Location {
  return locationOf(file, block, fact);
}

/** Where a programme is listed: its name. */
export function nameLocation({ file, block, fact }: Located<{ readonly name: Span }>): Location {
  return locationOf(file, block, fact.name);
}

/** Where a measure is headed or listed: its number and its title. */
export function titleLocation(file: PlanFile, { block, fact }: InBlock<MeasureFact | ListedFact>): Location {
  return locationOf(file, block, titleSpan(fact));
}

/** Whether two locations are the very same stretch of one file. */
export function sameLocation(one: Location, other: Location): boolean {
  const { start, end } = one.range;
  return (
    one.uri === other.uri &&
    start.line === other.range.start.line &&
    start.character === other.range.start.character &&
    end.line === other.range.end.line &&
    end.character === other.range.end.character
  );
}

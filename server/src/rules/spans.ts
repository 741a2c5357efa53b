import type { ListedFact, MeasureFact } from '../plan/facts';
import type { Span } from '../text/position';

/** A measure's number and title, in its heading or in the list. */
export function titleSpan({ numberSpan, title }: MeasureFact | ListedFact): Span {
  return { line: numberSpan.line, start: numberSpan.start, end: title.end };
}

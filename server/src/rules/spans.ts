import type { MeasureFact } from '../plan/facts';
import type { Span } from '../text/position';

/** A measure's number and title in its heading. */
export function titleSpan({ numberSpan, title }: MeasureFact): Span {
  return { line: numberSpan.line, start: numberSpan.start, end: title.end };
}

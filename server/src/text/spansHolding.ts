import { countAtStart } from '../base/countAtStart';
import { groupBy } from '../base/groupBy';
import { lazily } from '../base/lazily';
import type { Span } from './position';

/** How far the spans of a line reach that begin at `start` or before it. */
interface Reach {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells of any span whether it lies as a whole in one of these; lines and UTF-16 units from 0, as the spans have them. They
 * are put in order when it is first asked, and then each answer takes about as long, however many there are.
 */
export function holderOf(spans: readonly Span[]): (span: Span) => boolean {
  const reaches = lazily(() => {
    const lines = groupBy(spans, ({ line }) => line);
    return new Map(Array.from(lines, ([line, ofLine]) => [line, reachesOf(ofLine)]));
  });
  return ({ line, start, end }) => {
    const ofLine = spans.length === 0 ? undefined : reaches().get(line);
    return ofLine !== undefined && end <= reachFrom(ofLine, start);
  };
}

function reachesOf(spans: readonly Span[]): Reach[] {
  let end = 0;
  return spans
    .toSorted((one, other) => one.start - other.start)
    .map((span) => ({ start: span.start, end: (end = Math.max(end, span.end)) }));
}

/** The furthest end of the spans that begin at a place or before it; -1 where none does. */
function reachFrom(reaches: readonly Reach[], place: number): number {
  return reaches[countAtStart(reaches, ({ start }) => start <= place) - 1]?.end ?? -1;
}

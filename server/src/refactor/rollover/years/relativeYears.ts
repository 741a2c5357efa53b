import { runningLines } from '../../../plan/facts/runningText';
import type { Block } from '../../../syntax/tree/tree';
import type { Span } from '../../../text/position';

/** Words that mean another year as soon as the plan is another year's; 翌年度 and 前年度 depend on a year beside them. */
const RELATIVE_YEAR = /(?<![日将従古以基])(?:今|本|来|昨|一昨|再来)年度?(?![齢間])/g;

/** Where running text speaks of 今年度, 来年度, 昨年: each comes due with a new year. Lines from the block's first. */
export function relativeYearsIn(tree: Block): Span[] {
  return runningLines(tree).flatMap(({ line, start, text }) =>
    Array.from(text.matchAll(RELATIVE_YEAR), ({ 0: words, index }) => ({
      line,
      start: start + index,
      end: start + index + words.length,
    })),
  );
}

import type { Range } from './position';

/** Something to be said beside words of a text, for whoever reads it on paper or in another program. */
export interface Remark {
  readonly range: Range;
  /** Line by line. */
  readonly said: readonly string[];
}

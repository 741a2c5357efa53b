import type { InBlock } from '../../plan/plan';
import type { PlanFile } from './planFile';

/** A fact in its place in an edition. */
export interface Located<Fact> extends InBlock<Fact> {
  readonly file: PlanFile;
}

/** The order of files: what is found in several is always told in the same one. */
export function byUri(one: PlanFile, other: PlanFile): number {
  return one.uri < other.uri ? -1 : 1;
}

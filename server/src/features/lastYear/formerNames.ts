import type { ProgrammeFact } from '../../plan/facts/facts';
import { measureOfBlock } from '../../plan/plan';
import { likeness } from '../../text/edits/likeness';
import type { Position } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import { isRenamed, listingsLastYear, measureLastYear } from '../../workspace/resolver/lastYear';
import { listingsOf } from '../../workspace/resolver/programmes';
import { occurrencesAt } from '../reading/occurrences';
import type { Snapshot } from '../snapshot';

/** More than these nobody reads in a menu; the comparison of the two editions offers the others. */
const MOST_OFFERED = 3;

/** A programme that last year's edition does not list, and what it may have been called there. */
export interface FormerNames {
  readonly name: string;
  readonly former: readonly string[];
}

/**
 * What the programme at a position may have been called last year: whatever last year's measure listed and this edition
 * does no more, the likest first. It is for a person to say that it was renamed (改称), as likeness tells nothing.
 */
export function formerNamesAt(snapshot: Snapshot, position: Position): FormerNames | undefined {
  const { edition, file } = snapshot;
  if (!edition.previous) return undefined;
  const here = occurrencesAt(snapshot, position).find((occurrence) => occurrence.kind === 'programme');
  if (here?.fact.kind !== 'primary' || listingsLastYear(edition, here.fact).length > 0) return undefined;
  const measure = measureOfBlock(file.plan, here.block);
  const lastYear = measure && measureLastYear(edition, measure);
  if (!lastYear) return undefined;
  const ended = (lastYear.file.facts[lastYear.measure.block]?.programmes ?? []).filter((programme) =>
    hasEnded(edition, programme),
  );
  const name = here.fact.name.text;
  const names = [...new Set(ended.map((programme) => programme.name.text))];
  const former = names.sort((one, other) => likeness(other, name) - likeness(one, name)).slice(0, MOST_OFFERED);
  return former.length > 0 ? { name, former } : undefined;
}

function hasEnded(edition: Edition, programme: ProgrammeFact): boolean {
  return programme.kind === 'primary' && listingsOf(edition, programme).length === 0 && !isRenamed(edition, programme);
}

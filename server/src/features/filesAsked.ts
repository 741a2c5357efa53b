import type { Position } from '../text/position';
import type { PlanFile } from '../workspace/planFile';
import { filesNaming, filesReferringTo } from '../workspace/resolve';
import type { Snapshot } from './snapshot';
import { numberMeant, standingsAt, strategyMeant } from './standing';

/** The files that speak of what stands at a position, its own among them: told by the index, which reads none. */
export function filesAsked(snapshot: Snapshot, position: Position): Set<PlanFile> {
  const asked = filesAskedForHeading(snapshot, position);
  for (const standing of standingsAt(snapshot.file, position)) {
    if (standing.kind !== 'programme' && standing.kind !== 'mention') continue;
    for (const each of filesNaming(snapshot.edition, standing.fact)) asked.add(each);
  }
  return asked;
}

/** The same for what has to be read: where names stand is at hand. */
export function filesAskedForHeading({ file, edition }: Snapshot, position: Position): Set<PlanFile> {
  const asked = new Set([file]);
  for (const standing of standingsAt(file, position)) {
    const number = numberMeant(standing);
    const strategy = number?.strategy ?? strategyMeant(standing);
    if (strategy === undefined) continue;
    for (const each of filesReferringTo(edition, strategy, number?.index)) asked.add(each);
  }
  return asked;
}

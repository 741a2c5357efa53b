import { strategyOfBlock } from '../../plan/plan';
import type { Position } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { listingSummariesMentioned, listingSummariesOf, mentionSummariesOf } from '../../workspace/resolver/names';
import { filesInStrategy, filesReferringTo } from '../../workspace/resolver/headings';
import type { Snapshot } from '../snapshot';
import type { Occurrence } from './occurrences';
import { numberMeant, occurrencesAt, strategyMeant } from './occurrences';

/** What a strategy says in two places, which may stand in two of its files. */
const STANDS_TWICE: readonly Occurrence['kind'][] = ['group', 'groupWithPoints', 'overview', 'direction'];

/** The files that speak of what stands at a position, its own among them: told by the index, which reads none. */
export function filesAsked(snapshot: Snapshot, position: Position): Set<PlanFile> {
  const asked = filesAskedForHeading(snapshot, position);
  for (const occurrence of occurrencesAt(snapshot, position)) {
    for (const each of filesNaming(snapshot.edition, occurrence)) asked.add(each);
  }
  return asked;
}

/** The same for what has to be read: where names stand, the summaries tell. */
export function filesAskedForHeading(snapshot: Snapshot, position: Position): Set<PlanFile> {
  const asked = new Set([snapshot.file]);
  for (const occurrence of occurrencesAt(snapshot, position)) {
    for (const each of filesSpeakingOf(snapshot, occurrence)) asked.add(each);
  }
  return asked;
}

function filesSpeakingOf({ file, edition }: Snapshot, occurrence: Occurrence): PlanFile[] {
  if (STANDS_TWICE.includes(occurrence.kind)) {
    const around = strategyOfBlock(file.plan, occurrence.block)?.number;
    return around === undefined ? [] : filesInStrategy(edition, around);
  }
  const number = numberMeant(occurrence);
  const strategy = number?.strategy ?? strategyMeant(occurrence);
  return strategy === undefined ? [] : filesReferringTo(edition, strategy, number?.index);
}

/** The files that list or mention the programme that is listed or mentioned there. */
function filesNaming(edition: Edition, { kind, fact }: Occurrence): PlanFile[] {
  if (kind !== 'programme' && kind !== 'mention') return [];
  const programme = kind === 'programme' ? fact : listingSummariesMentioned(edition, fact)[0]?.fact;
  if (!programme) return [];
  return [...listingSummariesOf(edition, programme), ...mentionSummariesOf(edition, programme)].map(({ file }) => file);
}

import type { ProgrammeFact } from '../../plan/facts/facts';
import { linesHold } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { listingsMentioned, listingsOf } from '../../workspace/resolver/programmes';
import { chargesIn } from './chargesIn';

/** The programme of the item on a line of a block, or the one that the line names. */
export function programmeAt(edition: Edition, file: PlanFile, block: number, line: number): ProgrammeFact | undefined {
  const facts = file.facts[block];
  const listed = facts?.programmes.find(({ item }) => linesHold(item, line));
  if (listed) return listed;
  const mentioned = facts?.mentions.filter((mention) => mention.line === line) ?? [];
  return mentioned.flatMap((mention) => listingsMentioned(edition, mention))[0]?.fact;
}

/** The sections in charge of a programme, as any of its listings tells. */
export function chargesOf(edition: Edition, programme: ProgrammeFact): string[] {
  const told = [programme, ...listingsOf(edition, programme).map(({ fact }) => fact)];
  return chargesIn(told.find(({ charge }) => charge !== undefined)?.charge);
}

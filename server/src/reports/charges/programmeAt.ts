import { memoize } from '../../base/memoize';
import type { BlockFacts, ProgrammeFact } from '../../plan/facts/facts';
import type { Edition } from '../../workspace/editions/edition';
import { memoizePerVersion } from '../../workspace/editions/memoizePerVersion';
import type { PlanFile } from '../../workspace/files/planFile';
import { listingsMentioned, listingsOf } from '../../workspace/resolver/programmes';
import { chargesIn } from './chargesIn';

/** The programme of the item on a line of a block, or the one that the line names. */
export function programmeAt(edition: Edition, file: PlanFile, block: number, line: number): ProgrammeFact | undefined {
  const facts = file.facts[block];
  const listed = facts && programmeByLine(facts).get(line);
  if (listed) return listed;
  const mentioned = facts?.mentions.filter((mention) => mention.line === line) ?? [];
  return mentioned.flatMap((mention) => listingsMentioned(edition, mention))[0]?.fact;
}

const programmeByLine = memoize((facts: BlockFacts): ReadonlyMap<number, ProgrammeFact> => {
  const byLine = new Map<number, ProgrammeFact>();
  for (const programme of facts.programmes) {
    const { firstLine, lastLine } = programme.item;
    for (let line = firstLine; line <= lastLine && !byLine.has(line); line++) byLine.set(line, programme);
  }
  return byLine;
});

/** The sections in charge of a programme, as any of its listings tells. */
export function chargesOf(edition: Edition, programme: ProgrammeFact): string[] {
  return chargesIn(programme.charge ?? chargeListed(edition, programme));
}

/** Every open point of a programme asks for it: its listings are looked through once. */
function chargeListed(edition: Edition, programme: ProgrammeFact): string | undefined {
  const known = chargesKnown(edition);
  const names = [programme.key, ...programme.aliasKeys].join('\n');
  if (!known.has(names))
    known.set(names, listingsOf(edition, programme).find(({ fact }) => fact.charge !== undefined)?.fact.charge);
  return known.get(names);
}

const chargesKnown = memoizePerVersion(() => new Map<string, string | undefined>());

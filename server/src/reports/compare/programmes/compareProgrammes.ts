import type { ProgrammeFact } from '../../../plan/facts/facts';
import { measureOfBlock } from '../../../plan/plan';
import { foldHeading, nameKey } from '../../../text/characters';
import { groupBy } from '../../../base/groupBy';
import { readableDifferences } from '../../../text/edits/readableDifferences';
import type { Edition } from '../../../workspace/editions/edition';
import { listingsLastYear, measureLastYear } from '../../../workspace/resolver/lastYear';
import type { Located } from '../../../workspace/files/located';
import { listingsOf, mainListing } from '../../../workspace/resolver/programmes';
import type { ComparedProgramme, ComparisonStatus, DistinctProgramme, ProgrammeComparison } from '../comparison';
import { comparedProgramme, distinctProgrammes } from './distinctProgrammes';

/**
 * What has become of every programme, in the order of the new edition, the ended ones last.
 * @param after with the old edition as its last year's
 */
export function compareProgrammes(before: Edition, after: Edition): ProgrammeComparison[] {
  const gone = new Set(distinctProgrammes(before));
  const listedAs = byListing(before, gone);
  const now = distinctProgrammes(after).map(({ fact, compared }): ProgrammeComparison => {
    const listingsThen = listingsLastYear(after, fact);
    for (const { fact: then } of listingsThen) {
      for (const { programme } of listedAs.get(then) ?? []) gone.delete(programme);
    }
    const then = comparedProgramme(listingsThen);
    if (!then) return { status: ['new'], before: undefined, after: compared, differences: [] };
    return {
      status: statusOf(
        then,
        compared,
        hasMoved(after, mainListing(listingsThen), mainListing(listingsOf(after, fact))),
      ),
      before: then,
      after: compared,
      differences: then.text === compared.text ? [] : readableDifferences(then.text, compared.text),
    };
  });
  const ended = Array.from(gone, ({ compared }): ProgrammeComparison => {
    return { status: ['ended'], before: compared, after: undefined, differences: [] };
  });
  return [...now, ...ended];
}

/** The programmes that each listing lists: of a nested name, there may be two. */
function byListing(edition: Edition, programmes: Iterable<DistinctProgramme>) {
  const listings = Array.from(programmes, (programme) =>
    listingsOf(edition, programme.fact).map(({ fact }) => ({ fact, programme })),
  );
  return groupBy(listings.flat(), ({ fact }) => fact);
}

function statusOf(then: ComparedProgramme, now: ComparedProgramme, isElsewhere: boolean): ComparisonStatus[] {
  const changed: ComparisonStatus[] = [];
  if (nameKey(then.name) !== nameKey(now.name)) changed.push('renamed');
  if (isElsewhere) changed.push('moved');
  if (foldHeading(then.text) !== foldHeading(now.text)) changed.push('reworded');
  if (kindsOf(then) !== kindsOf(now)) changed.push('remarked');
  return changed.length > 0 ? changed : ['unchanged'];
}

/** How often a programme stands under each mark: where, is told by its having moved. */
function kindsOf({ listings }: ComparedProgramme): string {
  return listings
    .map(({ kind }) => kind)
    .sort()
    .join();
}

/** Whether it stands in another measure than the one that its old measure has become, or under another initiative of it. */
function hasMoved(
  after: Edition,
  then: Located<ProgrammeFact> | undefined,
  now: Located<ProgrammeFact> | undefined,
): boolean {
  if (!then || !now) return false;
  const measureNow = measureOfBlock(now.file.plan, now.block);
  const measureThen = measureOfBlock(then.file.plan, then.block);
  const counterpart = measureNow && measureLastYear(after, measureNow);
  if (counterpart?.measure !== measureThen) return true;
  const from = initiativeKey(then.fact);
  const to = initiativeKey(now.fact);
  // An initiative whose heading was reworded takes its programmes along.
  return from !== to && (initiativesOf(now).has(from) || initiativesOf(then).has(to));
}

function initiativeKey({ initiative }: ProgrammeFact): string {
  return foldHeading(initiative ?? '');
}

function initiativesOf({ file, block }: Located<ProgrammeFact>): Set<string> {
  return new Set(file.facts[block]?.programmes.map(initiativeKey));
}

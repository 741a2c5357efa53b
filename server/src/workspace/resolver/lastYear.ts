import type { ProgrammeFact } from '../../plan/facts/facts';
import type { PlanMeasure } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { foldHeading, nameKey } from '../../text/characters';
import type { Edition } from '../editions/edition';
import type { Renamed } from '../configuration/planConfig';
import type { Located } from '../files/located';
import type { MeasureInFile } from './headings';
import { filesWithTitle, measuresNumbered } from './headings';
import { listingsNamed, listingsOf } from './programmes';

/**
 * Last year's listings of the programme: under its own name, and under every name that it was renamed from (改称). What
 * went by its name last year and by another one now is not it.
 */
export function listingsLastYear(edition: Edition, programme: ProgrammeFact): Located<ProgrammeFact>[] {
  const { previous } = edition;
  if (!previous) return [];
  const renamed = edition.config.renamed.filter((renaming) => isInEffect(renaming, edition, previous));
  const names = [programme.key, ...programme.aliasKeys];
  const became = renamed.filter(({ to }) => names.includes(nameKey(to)));
  const isAnother = renamed.some((renaming) => nameKey(renaming.from) === programme.key && !became.includes(renaming));
  const listings = [
    ...became.flatMap(({ from }) => listingsNamed(previous, nameKey(from))),
    ...(isAnother ? [] : listingsOf(previous, programme)),
  ];
  return [...new Map(listings.map((listing) => [listing.fact, listing])).values()];
}

/** Whether last year's programme is known to have become another one (改称). */
export function isRenamed(edition: Edition, lastYears: ProgrammeFact): boolean {
  const { previous } = edition;
  if (!previous) return false;
  return edition.config.renamed.some(
    (renaming) => nameKey(renaming.from) === lastYears.key && isInEffect(renaming, edition, previous),
  );
}

/** A plan root of many years tells of every renaming: one counts in the year in which the old name gave way to the new. */
function isInEffect({ from, to }: Renamed, edition: Edition, previous: Edition): boolean {
  return listingsNamed(edition, nameKey(to)).length > 0 && listingsNamed(previous, nameKey(from)).length > 0;
}

/** Last year's measure of the same title; without one, the one of the same number, if it has not moved. */
export function measureLastYear(edition: Edition, measure: PlanMeasure): MeasureInFile | undefined {
  const { previous } = edition;
  if (!previous) return undefined;
  const sameNumber = measuresNumbered(previous, measure.fact.number);
  const sameTitle = measuresTitled(previous, measure.title);
  const number = numberKey(measure.fact.number);
  return (
    sameTitle.find((found) => numberKey(found.measure.fact.number) === number) ??
    sameTitle[0] ??
    sameNumber.find((found) => measuresTitled(edition, found.measure.title).length === 0)
  );
}

function measuresTitled(edition: Edition, title: string): MeasureInFile[] {
  const wanted = foldHeading(title);
  return filesWithTitle(edition, wanted).flatMap((file) =>
    file.plan.strategies.flatMap(({ measures }) =>
      measures.flatMap((measure) => (foldHeading(measure.title) === wanted ? [{ file, measure }] : [])),
    ),
  );
}

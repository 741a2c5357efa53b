import type { Edition } from '../workspace/edition';
import { filesReferringTo, strategiesNumbered } from '../workspace/resolve';
import type { Location } from './location';
import { locationOf } from './location';

/** The headings of the strategies of a number. */
export function strategyHeadings(edition: Edition, number: number): Location[] {
  return strategiesNumbered(edition, number).flatMap(({ file, strategy: { heading } }) =>
    heading ? [locationOf(file, heading.block, heading.fact.title)] : [],
  );
}

/** The headings of a number's strategy and every 戦略3 in running text. */
export function referencesToStrategy(edition: Edition, number: number): Location[] {
  const inText = filesReferringTo(edition, number, undefined).flatMap((file) =>
    file.facts.flatMap(({ headingReferences }, block) =>
      headingReferences
        .filter(({ strategy, index }) => strategy === number && index === undefined)
        .map((reference) => locationOf(file, block, reference)),
    ),
  );
  return [...strategyHeadings(edition, number), ...inText];
}

import type { Edition } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import { locationOf, wordsLocation } from '../../workspace/files/location';
import { referencesTo, strategiesNumbered } from '../../workspace/resolver/headings';

/** The headings of the strategies of a number. */
export function strategyHeadings(edition: Edition, number: number): Location[] {
  return strategiesNumbered(edition, number).flatMap(({ file, strategy: { heading } }) =>
    heading ? [locationOf(file, heading.block, heading.fact.title)] : [],
  );
}

/** The headings of a number's strategy and every 戦略3 in running text. */
export function referencesToStrategy(edition: Edition, number: number): Location[] {
  const inText = referencesTo(edition, number, undefined).map(wordsLocation);
  return [...strategyHeadings(edition, number), ...inText];
}

import type { ProgrammeFact } from '../plan/facts/facts';
import { measureOfBlock } from '../plan/plan';
import { numberKey } from '../syntax/tree/line';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Range } from '../text/position';
import { listingSummariesOf, mentionSummariesOf } from '../workspace/resolver/names';
import type { Location } from '../workspace/files/location';
import { nameLocation, rangeInFile, wordsLocation } from '../workspace/files/location';
import { primariesOrAll } from '../workspace/resolver/programmes';
import { listingsLastYear } from '../workspace/resolver/lastYear';
import type { Located } from '../workspace/files/located';
import type { Snapshot } from './snapshot';

/** What stands above a programme's primary: how often it is listed again and mentioned, and where it was last year. */
export interface Lens {
  readonly range: Range;
  readonly parts: readonly Message[];
  readonly locations: readonly Location[];
}

/** The lenses of a file: only where there is something to tell. */
export function lensesOf({ file, edition }: Snapshot): Lens[] {
  return file.facts.flatMap(({ programmes }, block) =>
    programmes.flatMap((programme): Lens[] => {
      if (programme.kind !== 'primary') return [];
      const others = listingSummariesOf(edition, programme).filter(({ fact }) => fact.kind !== 'primary');
      const relisted = others.filter(({ fact }) => fact.kind === 'relisted').length;
      const mentions = mentionSummariesOf(edition, programme);
      const lastYear = primariesOrAll(listingsLastYear(edition, programme));
      const moved =
        lastYear.length > 0 && measureNumbers(lastYear) !== measureNumbers([{ file, block, fact: programme }]);
      // Where all is as it was, a lens above every item would only be in the way.
      if (others.length === 0 && mentions.length === 0 && !moved) return [];
      const parts = [
        ...(relisted > 0 ? [message('relisted {0}', relisted)] : []),
        ...(others.length > relisted ? [message('listed elsewhere {0}', others.length - relisted)] : []),
        ...(mentions.length > 0 ? [message('mentioned {0}', mentions.length)] : []),
        ...(lastYear.length > 0 ? [message('last year {0}', measureNumbers(lastYear))] : []),
      ];
      const locations = [...others.map(nameLocation), ...mentions.map(wordsLocation), ...lastYear.map(nameLocation)];
      return [{ range: rangeInFile(file, block, programme.name), parts, locations }];
    }),
  );
}

function measureNumbers(listings: readonly Located<ProgrammeFact>[]): string {
  const numbers = listings.flatMap(({ file, block }) => {
    const measure = measureOfBlock(file.plan, block);
    return measure ? [numberKey(measure.fact.number)] : [];
  });
  return [...new Set(numbers)].join('、');
}

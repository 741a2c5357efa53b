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
import type { Edition } from '../workspace/editions/edition';
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
  const toldOf = toldOncePerName(edition);
  return file.facts.flatMap(({ programmes }, block) =>
    programmes.flatMap((programme): Lens[] => {
      if (programme.kind !== 'primary') return [];
      const { isElsewhere, lastYear, parts, locations } = toldOf(programme);
      const moved = lastYear !== '' && lastYear !== measureNumbers([{ file, block, fact: programme }]);
      // Where all is as it was, a lens above every item would only be in the way.
      return isElsewhere || moved ? [{ range: rangeInFile(file, block, programme.name), parts, locations }] : [];
    }),
  );
}

/** What is told of a programme wherever it is listed. */
interface Told extends Pick<Lens, 'parts' | 'locations'> {
  /** Whether it is listed again or mentioned. */
  readonly isElsewhere: boolean;
  /** The numbers of its measures last year. */
  readonly lastYear: string;
}

/** A programme that a draft lists many times is looked up once. */
function toldOncePerName(edition: Edition): (programme: ProgrammeFact) => Told {
  const known = new Map<string, Told>();
  return (programme) => {
    const names = [programme.key, ...programme.aliasKeys].join('\n');
    const told = known.get(names) ?? toldOfProgramme(edition, programme);
    known.set(names, told);
    return told;
  };
}

function toldOfProgramme(edition: Edition, programme: ProgrammeFact): Told {
  const others = listingSummariesOf(edition, programme).filter(({ fact }) => fact.kind !== 'primary');
  const relisted = others.filter(({ fact }) => fact.kind === 'relisted').length;
  const mentions = mentionSummariesOf(edition, programme);
  const listedLastYear = primariesOrAll(listingsLastYear(edition, programme));
  const lastYear = measureNumbers(listedLastYear);
  return {
    isElsewhere: others.length > 0 || mentions.length > 0,
    lastYear,
    parts: [
      ...(relisted > 0 ? [message('relisted {0}', relisted)] : []),
      ...(others.length > relisted ? [message('listed elsewhere {0}', others.length - relisted)] : []),
      ...(mentions.length > 0 ? [message('mentioned {0}', mentions.length)] : []),
      ...(lastYear !== '' ? [message('last year {0}', lastYear)] : []),
    ],
    locations: [...others.map(nameLocation), ...mentions.map(wordsLocation), ...listedLastYear.map(nameLocation)],
  };
}

function measureNumbers(listings: readonly Located<ProgrammeFact>[]): string {
  const numbers = listings.flatMap(({ file, block }) => {
    const measure = measureOfBlock(file.plan, block);
    return measure ? [numberKey(measure.fact.number)] : [];
  });
  return [...new Set(numbers)].join('、');
}

import type { Range } from '../text/position';
import type { Location } from '../workspace/files/location';
import { nameLocation, rangeInFile } from '../workspace/files/location';
import { primarySummariesOf } from '../workspace/resolver/names';
import type { Snapshot } from './snapshot';

export interface Link {
  readonly range: Range;
  readonly target: Location;
}

/** Each 【再掲】 and 【別掲】 of a file, linked to the primary that it means. */
export function linksOf({ file, edition }: Snapshot): Link[] {
  return file.facts.flatMap(({ programmes }, block) =>
    programmes.flatMap((programme): Link[] => {
      const primary = programme.mark && primarySummariesOf(edition, programme)[0];
      if (!programme.mark || !primary) return [];
      return [
        {
          range: rangeInFile(file, block, programme.mark),
          target: nameLocation(primary),
        },
      ];
    }),
  );
}

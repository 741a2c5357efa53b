import type { ProgrammeFact } from '../../../plan/facts';
import { numberKey } from '../../../syntax/line';
import { keptBy } from '../../../text/keptBy';
import type { Located } from '../../../workspace/located';
import { primaryReader } from '../../../workspace/resolve';
import { inBlocks } from '../../blocks/blockView';
import type { FileContext } from '../../rule';
import { holdsLine, repeatedStretches } from '../sections/repeatedStretches';
import { suspectsIn } from './suspects';

export type Listing = Located<ProgrammeFact>;

/** A listing among those of its programme that count. */
export interface UnmarkedRepeat {
  readonly listings: readonly Listing[];
  readonly at: number;
  /** The same in the same measure of another file: somebody has kept a copy of the file beside it. */
  readonly copy: Listing | undefined;
}

/** The programmes of a file that are listed without a mark more than once, here or elsewhere. */
export function unmarkedRepeats(context: FileContext): UnmarkedRepeat[] {
  const primaries = primaryReader(context.edition);
  const repeatsOf = keptBy((listings: readonly Listing[]) => repeatsAmong(listings, context));
  return inBlocks(suspectsIn(context), ({ repeated }) => repeated).flatMap(
    ({ fact: programme }) => repeatsOf(primaries(programme)).get(programme) ?? [],
  );
}

function repeatsAmong(all: readonly Listing[], context: FileContext): ReadonlyMap<ProgrammeFact, UnmarkedRepeat> {
  const listings = all.filter((listing) => !isInRepeat(context, listing));
  const copyOf = copiesAmong(listings);
  return new Map(
    listings.length < 2 ? [] : listings.map((listing, at) => [listing.fact, { listings, at, copy: copyOf(listing) }]),
  );
}

/** Finds a listing in the same measure of another file. */
function copiesAmong(listings: readonly Listing[]): (listing: Listing) => Listing | undefined {
  const first = new Map<string | undefined, Listing>();
  const elsewhere = new Map<string | undefined, Listing>();
  for (const listing of listings) {
    const measure = measureOf(listing);
    const before = first.get(measure);
    if (!before) first.set(measure, listing);
    else if (before.file !== listing.file && !elsewhere.has(measure)) elsewhere.set(measure, listing);
  }
  return (listing) => {
    const measure = measureOf(listing);
    return [first.get(measure), elsewhere.get(measure)].find((other) => other && other.file !== listing.file);
  };
}

function isInRepeat({ edition }: FileContext, { file, block, fact }: Listing): boolean {
  return holdsLine(repeatedStretches(file, edition)(block), fact.name.line);
}

/** The number of the measure in which a programme is listed. */
export function measureOf({ file, block }: Listing): string | undefined {
  const measure = file.facts[block]?.measure;
  return measure && numberKey(measure.number);
}

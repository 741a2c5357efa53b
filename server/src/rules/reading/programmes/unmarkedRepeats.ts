import type { ProgrammeFact } from '../../../plan/facts/facts';
import { numberKey } from '../../../syntax/tree/line';
import type { Span } from '../../../text/position';
import type { Edition } from '../../../workspace/editions/edition';
import { memoizePerVersion } from '../../../workspace/editions/memoizePerVersion';
import type { Located } from '../../../workspace/files/located';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { ListingSummary } from '../../../workspace/index/blockSummary';
import { primarySummariesOf } from '../../../workspace/resolver/names';
import { inBlocks } from '../../blocks/blockView';
import type { FileContext } from '../../rule';
import { holdsLine, repeatedStretches } from '../sections/repeatedStretches';
import { suspectsIn } from './suspects';

/** Where a programme is listed, and the number of the measure in which that is. No more is kept: its file may rest. */
export interface Listing extends Located<ListingSummary> {
  readonly measure: string | undefined;
}

/** A listing among those of its programme that count. */
export interface UnmarkedRepeat {
  readonly listings: readonly Listing[];
  readonly at: number;
  /** The same in the same measure of another file: somebody has kept a copy of the file beside it. */
  readonly copy: Listing | undefined;
}

/** The programmes of a file that are listed without a mark more than once, here or elsewhere. */
export function unmarkedRepeats(context: FileContext): UnmarkedRepeat[] {
  const { file, edition } = context;
  return inBlocks(suspectsIn(context), ({ repeated }) => repeated).flatMap(
    ({ block, fact }) => repeatsOf(edition, fact).get(placeOf(file, block, fact.name)) ?? [],
  );
}

type RepeatsByPlace = ReadonlyMap<string, UnmarkedRepeat>;

/** The repeats of each programme: every file that lists it asks for them, and all of these files are read for them. */
const repeatsIn = memoizePerVersion(() => new Map<string, RepeatsByPlace>());

function repeatsOf(edition: Edition, programme: ProgrammeFact): RepeatsByPlace {
  const known = repeatsIn(edition);
  const names = [programme.key, ...programme.aliasKeys].join('\n');
  const repeats = known.get(names) ?? repeatsAmong(edition, primarySummariesOf(edition, programme));
  known.set(names, repeats);
  return repeats;
}

function repeatsAmong(edition: Edition, all: readonly Located<ListingSummary>[]): RepeatsByPlace {
  const listings = all.flatMap((listing) =>
    isInRepeat(edition, listing) ? [] : [{ ...listing, measure: measureOf(listing) }],
  );
  const copyOf = copiesAmong(listings);
  return new Map(
    listings.length < 2
      ? []
      : listings.map((listing, at) => [
          placeOf(listing.file, listing.block, listing.fact.name),
          { listings, at, copy: copyOf(listing) },
        ]),
  );
}

/** Finds a listing in the same measure of another file. */
function copiesAmong(listings: readonly Listing[]): (listing: Listing) => Listing | undefined {
  const first = new Map<string | undefined, Listing>();
  const elsewhere = new Map<string | undefined, Listing>();
  for (const listing of listings) {
    const before = first.get(listing.measure);
    if (!before) first.set(listing.measure, listing);
    else if (before.file !== listing.file && !elsewhere.has(listing.measure)) elsewhere.set(listing.measure, listing);
  }
  return ({ file, measure }) =>
    [first.get(measure), elsewhere.get(measure)].find((other) => other && other.file !== file);
}

function isInRepeat(edition: Edition, { file, block, fact }: Located<ListingSummary>): boolean {
  return holdsLine(repeatedStretches(file, edition)(block), fact.name.line);
}

function measureOf({ file, block }: Located<ListingSummary>): string | undefined {
  const measure = file.facts[block]?.measure;
  return measure && numberKey(measure.number);
}

function placeOf({ uri }: PlanFile, block: number, { line, start }: Span): string {
  return `${uri} ${block}:${line}:${start}`;
}

import { blockAtLine } from '../../syntax/tree/document';
import type { Position } from '../../text/position';
import { linesHold } from '../../text/position';
import { listingsLastYear } from '../../workspace/resolver/lastYear';
import { locationOf } from '../../workspace/files/location';
import { mainListing } from '../../workspace/resolver/programmes';
import type { Counterpart } from './counterpart';
import { measureHeadingLastYear } from './measureHeadingLastYear';
import { strategyHeadLastYear } from './strategyHeadLastYear';
import type { Snapshot } from '../snapshot';

/**
 * What stood last year for what is at a position, found by structure and not by line: the programme of the item, else the
 * nearest heading of the measure, else the part of the strategy.
 */
export function counterpartLastYear(snapshot: Snapshot, position: Position): Counterpart | undefined {
  const placed = blockAtLine(snapshot.file.document, position.line);
  if (!placed) return undefined;
  const { index: block } = placed;
  const line = position.line - placed.line;
  return (
    itemLastYear(snapshot, block, line) ??
    measureHeadingLastYear(snapshot, block, line) ??
    strategyHeadLastYear(snapshot, block, line)
  );
}

function itemLastYear({ file, edition }: Snapshot, block: number, line: number): Counterpart | undefined {
  const programme = file.facts[block]?.programmes.find(({ item, name }) => linesHold(item, line) || name.line === line);
  const listing = programme && mainListing(listingsLastYear(edition, programme));
  if (!programme || !listing) return undefined;
  const begin = ({ item: { firstLine } }: typeof programme) => ({ line: firstLine, start: 0, end: 0 });
  return {
    now: locationOf(file, block, begin(programme)),
    then: locationOf(listing.file, listing.block, begin(listing.fact)),
  };
}

import { nameKey } from '../../text/characters';
import type { Position } from '../../text/position';
import { filesByUri } from '../../workspace/editions/edition';
import type { ListingSummary } from '../../workspace/index/blockSummary';
import { listingsIn } from '../../workspace/index/blockSummary';
import { occurrencesAt } from '../reading/occurrences';
import type { Snapshot } from '../snapshot';
import type { Completion, Typed } from './completion';
import { wordOffered } from './completion';

/** The programmes of the edition whose names hold the words: of this file first, then of the others in their order. */
export function programmesOffered(snapshot: Snapshot, typed: Typed): Completion[] {
  const wanted = nameKey(typed.words);
  const names = new Map<string, string>();
  for (const { key, name, kind } of listingsBeside(snapshot, typed.range.end)) {
    if (key.includes(wanted) && (kind === 'primary' || !names.has(key))) names.set(key, name.text);
  }
  return Array.from(names.values(), (name) => wordOffered('programme', name, typed));
}

/** The listings of the edition without those at the cursor: what is being typed reads as one itself once it is closed. */
function* listingsBeside(snapshot: Snapshot, cursor: Position): Generator<ListingSummary> {
  const { file: here, edition } = snapshot;
  const typing = new Set<unknown>(occurrencesAt(snapshot, cursor).map(({ fact }) => fact));
  for (const { programmes: listed } of here.facts) yield* listed.filter((fact) => !typing.has(fact));
  for (const file of filesByUri(edition)) if (file !== here) yield* listingsIn(file);
}

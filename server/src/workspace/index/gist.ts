import type { BlockFacts, ListedFact, MeasureFact, MentionFact, ProgrammeFact } from '../../plan/facts/facts';
import { numberKey } from '../../syntax/tree/line';
import { searchKey } from '../../text/characters';
import { keptBy } from '../../base/keptBy';
import {
  abbreviationKey,
  listingKey,
  looseListingKey,
  looseMentionKey,
  mentionKey,
  referenceKey,
  strategyKey,
  titleKey,
  UNREAD_KEY,
} from './indexKeys';

/**
 * A part of a plan in short: what other files and lists of a whole edition ask of it, so that of thousands of files only
 * those are read that have to do with the question. Plain data; a file that is closed keeps no more than this.
 */
export interface Gist {
  /** Every key under which the index finds it, of names and of headings. */
  readonly keys: readonly string[];
  /** The names in it whose loose keys are others. */
  readonly loose: readonly LooseName[];
  /** What is named in it, block by block. */
  readonly names: readonly NamesInShort[];
  /** The search keys of its headings and listings, a line each: whoever looks for a part of a name sees at once where none is. */
  readonly named: string;
  /** Lines in which a name may stand unread, as keys of names. */
  readonly unread: readonly string[];
}

export interface LooseName {
  /** As the index is asked for it. */
  readonly key: string;
  readonly name: string;
}

/** What is named in a block, and where; lines count from its first one. */
export interface NamesInShort {
  readonly programmes: readonly ListingInShort[];
  readonly mentions: readonly MentionInShort[];
}

/** A listing of a programme: what finds it, and where it stands. */
export type ListingInShort = Pick<ProgrammeFact, 'kind' | 'name' | 'key' | 'aliasKeys' | 'looseKey'>;

/** A mention: what it may name, and where it stands. */
export type MentionInShort = Pick<MentionFact, 'key' | 'looseKey' | 'line' | 'start' | 'end'>;

/** The gist of a block: the same object for as long as its facts are. */
export const gistOfBlock = keptBy((facts: BlockFacts): Gist => readGist(facts));

/** Several gists as one. */
export function joinedGist(gists: readonly Gist[]): Gist {
  return {
    keys: [...new Set(gists.flatMap(({ keys }) => keys))],
    loose: gists.flatMap(({ loose }) => loose),
    names: gists.flatMap(({ names }) => names),
    named: gists.map(({ named }) => named).join('\n'),
    unread: gists.flatMap(({ unread }) => unread),
  };
}

function readGist(facts: BlockFacts): Gist {
  return {
    keys: [...new Set([...nameKeys(facts), ...headingKeys(facts), ...otherKeys(facts)])],
    loose: looseNames(facts),
    names: [{ programmes: facts.programmes.map(listingInShort), mentions: facts.mentions.map(mentionInShort) }],
    named: namesIn(facts).map(searchKey).join('\n'),
    unread: facts.unread,
  };
}

/** The listings of a file, in the order of its lines. */
export function listingsIn({ gists }: { readonly gists: readonly Gist[] }): ListingInShort[] {
  return gists.flatMap(({ names }) => names.flatMap(({ programmes }) => programmes));
}

function listingInShort({ kind, name, key, aliasKeys, looseKey }: ProgrammeFact): ListingInShort {
  return { kind, name, key, aliasKeys, looseKey };
}

function mentionInShort({ key, looseKey, line, start, end }: MentionFact): MentionInShort {
  return { key, looseKey, line, start, end };
}

function namesIn({ strategy, groups, programmes, ...facts }: BlockFacts): string[] {
  return [
    ...(strategy ? [`${strategy.number}${strategy.title.text}`] : []),
    ...groups.map(({ text }) => text),
    ...measuresIn(facts).map(({ number, title }) => numberKey(number) + title.text),
    ...programmes.map(({ name, mark }) => name.text + (mark?.text ?? '')),
  ];
}

function nameKeys({ programmes, mentions }: BlockFacts): string[] {
  return [
    ...programmes.flatMap(({ key, aliasKeys }) => [key, ...aliasKeys].map(listingKey)),
    ...mentions.map(({ key }) => mentionKey(key)),
  ];
}

function looseNames({ programmes, mentions }: BlockFacts): LooseName[] {
  const differing = ({ key, looseKey }: ProgrammeFact | MentionFact) => key !== looseKey;
  return [
    ...programmes.filter(differing).map(({ key, looseKey }) => ({ key: looseListingKey(looseKey), name: key })),
    ...mentions.filter(differing).map(({ key, looseKey }) => ({ key: looseMentionKey(looseKey), name: key })),
  ];
}

function headingKeys({ strategy, headingReferences, ...facts }: BlockFacts): string[] {
  return [
    ...(strategy ? [strategyKey(strategy.number)] : []),
    ...measuresIn(facts).flatMap(({ number, title }) => [strategyKey(number.strategy), titleKey(title.key)]),
    ...headingReferences.map(({ strategy: number, index }) => referenceKey(number, index)),
  ];
}

function otherKeys({ unread, told }: BlockFacts): string[] {
  return [...told.map(abbreviationKey), ...(unread.length > 0 ? [UNREAD_KEY] : [])];
}

/** The measures of the list and of the body. */
function measuresIn({ listed, measure }: Pick<BlockFacts, 'listed' | 'measure'>): (ListedFact | MeasureFact)[] {
  return measure ? [...listed, measure] : [...listed];
}

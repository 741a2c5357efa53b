import type { BlockFacts, ListedFact, MeasureFact, MentionFact, ProgrammeFact } from '../../plan/facts/facts';
import { numberKey } from '../../syntax/tree/line';
import { searchKey } from '../../text/characters';
import { memoize } from '../../base/memoize';
import {
  abbreviationKey,
  figureKey,
  listingKey,
  looseListingKey,
  looseMentionKey,
  mentionKey,
  referenceKey,
  strategyKey,
  tellingKey,
  titleKey,
  UNREAD_KEY,
} from './indexKeys';

/**
 * The summary of a block, or of all blocks of a file: what other files and lists of a whole edition ask of them, so that of
 * thousands of files only those are read that have to do with the question. Plain data; a file that is closed keeps no more than this.
 */
export interface BlockSummary {
  /** Every key under which the index finds it, of names and of headings. */
  readonly keys: readonly string[];
  /** The names in it whose loose keys are others. */
  readonly loose: readonly LooseName[];
  /** What is named in it, block by block. */
  readonly names: readonly BlockNames[];
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
export interface BlockNames {
  readonly programmes: readonly ListingSummary[];
  readonly mentions: readonly MentionSummary[];
}

/** A listing of a programme: what finds it, and where it stands. */
export type ListingSummary = Pick<ProgrammeFact, 'kind' | 'name' | 'key' | 'aliasKeys' | 'looseKey'>;

/** A mention: what it may name, and where it stands. */
export type MentionSummary = Pick<MentionFact, 'key' | 'looseKey' | 'line' | 'start' | 'end'>;

/** The summary of a block: the same object for as long as its facts are. */
export const summaryOfBlock = memoize((facts: BlockFacts): BlockSummary => readSummary(facts));

/** Several summaries as one. */
export function joinedSummary(summaries: readonly BlockSummary[]): BlockSummary {
  return {
    keys: [...new Set(summaries.flatMap(({ keys }) => keys))],
    loose: summaries.flatMap(({ loose }) => loose),
    names: summaries.flatMap(({ names }) => names),
    named: summaries.map(({ named }) => named).join('\n'),
    unread: summaries.flatMap(({ unread }) => unread),
  };
}

function readSummary(facts: BlockFacts): BlockSummary {
  return {
    keys: [...new Set([...nameKeys(facts), ...headingKeys(facts), ...otherKeys(facts)])],
    loose: looseNames(facts),
    names: [{ programmes: facts.programmes.map(listingSummary), mentions: facts.mentions.map(mentionSummary) }],
    named: namesIn(facts).map(searchKey).join('\n'),
    unread: facts.unread,
  };
}

/** The listings of a file, in the order of its lines. */
export function listingsIn({ summaries }: { readonly summaries: readonly BlockSummary[] }): ListingSummary[] {
  return summaries.flatMap(({ names }) => names.flatMap(({ programmes }) => programmes));
}

function listingSummary({ kind, name, key, aliasKeys, looseKey }: ProgrammeFact): ListingSummary {
  return { kind, name, key, aliasKeys, looseKey };
}

function mentionSummary({ key, looseKey, line, start, end }: MentionFact): MentionSummary {
  return { key, looseKey, line, start, end };
}

function namesIn(facts: BlockFacts): string[] {
  const { strategy, groups, programmes } = facts;
  return [
    ...(strategy ? [`${strategy.number}${strategy.title.text}`] : []),
    ...groups.map(({ text }) => text),
    ...measuresIn(facts).map(({ number, title }) => numberKey(number) + title.text),
    ...new Set(programmes.flatMap(({ initiative }) => initiative ?? [])),
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

function headingKeys(facts: BlockFacts): string[] {
  const { strategy, headingReferences } = facts;
  return [
    ...(strategy ? [strategyKey(strategy.number)] : []),
    ...measuresIn(facts).flatMap(({ number, title }) => [strategyKey(number.strategy), titleKey(title.key)]),
    ...headingReferences.map(({ strategy: number, index }) => referenceKey(number, index)),
  ];
}

function otherKeys({ unread, told, abbreviations, figures }: BlockFacts): string[] {
  return [
    ...figures.map(({ role, series, number }) => figureKey(role, series, number)),
    ...told.map(abbreviationKey),
    ...abbreviations.flatMap(({ text }) => [abbreviationKey(text), tellingKey(text)]),
    ...(unread.length > 0 ? [UNREAD_KEY] : []),
  ];
}

/** The measures of the list and of the body. */
function measuresIn({ listed, measure }: Pick<BlockFacts, 'listed' | 'measure'>): (ListedFact | MeasureFact)[] {
  return measure ? [...listed, measure] : [...listed];
}

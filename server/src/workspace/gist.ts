import type { BlockFacts, ListedFact, MeasureFact, ProgrammeFact } from '../plan/facts';
import { numberKey } from '../plan/plan';
import { searchKey } from '../text/characters';
import { keysOf } from './nameTable';

/**
 * A part of a plan in short: what other files and lists of a whole edition ask of it, so that of thousands of files only
 * those are read that have to do with the question. Plain data; a file that is closed keeps no more than this.
 */
export interface Gist {
  /** Every key under which it is found: the names in it, and the headings that stand in it or are referred to. */
  readonly keys: readonly string[];
  readonly listings: readonly ListingInShort[];
  /** The search keys of its headings and listings, a line each: whoever looks for a part of a name sees at once where none is. */
  readonly named: string;
}

/** A listing of a programme, as lists of names need it. */
export interface ListingInShort {
  readonly key: string;
  readonly name: string;
  readonly isPrimary: boolean;
}

/** The key of what stands in a strategy of this number: its heading, its list, its measures. */
export function strategyKey(number: number): string {
  return `\n${number}`;
}

/** The key of what refers to a strategy, or to a measure in it, in running text. */
export function referenceKey(strategy: number, index: number | undefined): string {
  return `\n→${strategy}-${index ?? ''}`;
}

/** The key of a measure's title, as folded. */
export function titleKey(title: string): string {
  return `\n《${title}》`;
}

const kept = new WeakMap<BlockFacts, Gist>();

/** The gist of a block: the same object for as long as its facts are. */
export function gistOfBlock(facts: BlockFacts): Gist {
  let gist = kept.get(facts);
  if (!gist) kept.set(facts, (gist = readGist(facts)));
  return gist;
}

/** Several gists as one. */
export function joinedGist(gists: readonly Gist[]): Gist {
  return {
    keys: [...new Set(gists.flatMap(({ keys }) => keys))],
    listings: gists.flatMap(({ listings }) => listings),
    named: gists.map(({ named }) => named).join('\n'),
  };
}

function readGist(facts: BlockFacts): Gist {
  return {
    keys: [...new Set([...keysOf(facts), ...headingKeys(facts)])],
    listings: facts.programmes.map(listingInShort),
    named: namesIn(facts).map(searchKey).join('\n'),
  };
}

export function listingInShort({ key, name, kind }: ProgrammeFact): ListingInShort {
  return { key, name: name.text, isPrimary: kind === 'primary' };
}

function namesIn({ strategy, groups, programmes, ...facts }: BlockFacts): string[] {
  return [
    ...(strategy ? [`${strategy.number}${strategy.title.text}`] : []),
    ...groups.map(({ text }) => text),
    ...measuresIn(facts).map(({ number, title }) => numberKey(number) + title.text),
    ...programmes.map(({ name, mark }) => name.text + (mark?.text ?? '')),
  ];
}

function headingKeys({ strategy, headingReferences, ...facts }: BlockFacts): string[] {
  return [
    ...(strategy ? [strategyKey(strategy.number)] : []),
    ...measuresIn(facts).flatMap(({ number, title }) => [strategyKey(number.strategy), titleKey(title.key)]),
    ...headingReferences.map(({ strategy: number, index }) => referenceKey(number, index)),
  ];
}

/** The measures of the list and of the body. */
function measuresIn({ listed, measure }: Pick<BlockFacts, 'listed' | 'measure'>): (ListedFact | MeasureFact)[] {
  return measure ? [...listed, measure] : [...listed];
}

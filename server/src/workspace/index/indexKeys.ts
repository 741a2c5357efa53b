import type { FigureRole } from '../../plan/facts/facts';

/*
 * What the index is asked by. The first character tells of what kind a key is; names are given as their keys, which hold
 * no brackets.
 */

/** Where a programme is listed under a name. */
export function listingKey(name: string): string {
  return `(${name}`;
}

/** Where a name is mentioned. */
export function mentionKey(name: string): string {
  return `「${name}`;
}

/** Under which names programmes of a loose key are listed, where these differ from it. */
export function looseListingKey(looseKey: string): string {
  return `~(${looseKey}`;
}

/** By which names something of a loose key is mentioned, where these differ from it. */
export function looseMentionKey(looseKey: string): string {
  return `~「${looseKey}`;
}

/** The name, or the loose key, that a key asks for; undefined for the key of a heading. */
export function nameAskedFor(key: string): string | undefined {
  return /^~?[(「]/.test(key) ? key.replace(/^~?[(「]/, '') : undefined;
}

/** Where something of a strategy stands: its heading, its list, its measures. */
export function strategyKey(number: number): string {
  return `#${number}`;
}

/** Where running text refers to a strategy, or to a measure in it. */
export function referenceKey(strategy: number, index: number | undefined): string {
  return `→${strategy}-${index ?? ''}`;
}

/** Where a measure has this title, as folded. */
export function titleKey(title: string): string {
  return `《${title}`;
}

/** Where a figure has its caption, where it may have it, or where text refers to it. */
export function figureKey(role: FigureRole, series: string, number: number): string {
  return `図${role}${series}-${number}`;
}

/** Where an abbreviation stands in brackets, which may tell it. */
export function abbreviationKey(abbreviation: string): string {
  return `以${abbreviation}`;
}

/** Where an abbreviation is told in so many words. */
export function tellingKey(abbreviation: string): string {
  return `略${abbreviation}`;
}

/** Where lines stand in which a name may be unread. */
export const UNREAD_KEY = '?';

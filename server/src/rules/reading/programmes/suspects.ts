import type { MentionFact, ProgrammeFact } from '../../../plan/facts/facts';
import { foldHeading } from '../../../text/characters';
import { memoize } from '../../../base/memoize';
import { TEMPLATE_WORDS } from '../../../plan/words/templateWords';
import type { Edition } from '../../../workspace/editions/edition';
import type { Located } from '../../../workspace/files/located';
import type { ListingSummary } from '../../../workspace/index/blockSummary';
import { isMentionListed, listingSummariesNamed, primarySummariesOf } from '../../../workspace/resolver/names';
import type { BlockView } from '../../blocks/blockView';
import { perNames } from './perNames';

/** The programmes and mentions of a block whose names do not find just what they should: only they need a closer look. */
export interface Suspects {
  /** Listings without a mark, beside others without one. */
  readonly repeated: readonly ProgrammeFact[];
  /** Listings with a mark that have no primary one. */
  readonly unresolved: readonly ProgrammeFact[];
  /** Mentions that name nothing that is listed. */
  readonly unknown: readonly MentionFact[];
  /** Mentions that are spelled otherwise than every listing. */
  readonly respelled: readonly MentionFact[];
}

/** The suspects of each block of a file. */
export const suspectsIn = perNames((edition) => (view) => find(view, edition));

function find({ facts: { programmes, mentions } }: BlockView, edition: Edition): Suspects {
  // What a template has put there is nobody's name yet.
  const named = programmes.filter(({ name }) => !TEMPLATE_WORDS.has(name.text));
  return {
    repeated: named.filter(
      (programme) => programme.kind === 'primary' && primarySummariesOf(edition, programme).length > 1,
    ),
    unresolved: named.filter(
      (programme) => programme.kind !== 'primary' && primarySummariesOf(edition, programme).length === 0,
    ),
    unknown: mentions.filter((mention) => !isMentionListed(edition, mention)),
    respelled: mentions.filter((mention) => isRespelled(mention, edition)),
  };
}

/** How the listings of a key write it, each way once. */
export function namesListed(edition: Edition, key: string): readonly string[] {
  return namesAmong(listingSummariesNamed(edition, key), key);
}

const namesAmong = memoize((listings: readonly Located<ListingSummary>[], key: string): readonly string[] => [
  ...new Set(listings.filter(({ fact }) => fact.key === key).map(({ fact }) => fact.name.text)),
]);

/** Whether it is listed, and never as it is spelled here. */
function isRespelled({ key, text }: MentionFact, edition: Edition): boolean {
  const names = namesListed(edition, key);
  return names.length > 0 && names.every((name) => spelled(name) !== spelled(text));
}

/** Quotes within quotes are 『』. */
function spelled(name: string): string {
  return foldHeading(name).replace(/『/g, '「').replace(/』/g, '」');
}

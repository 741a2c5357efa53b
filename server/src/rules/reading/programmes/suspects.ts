import type { MentionFact, ProgrammeFact } from '../../../plan/facts';
import { foldHeading } from '../../../text/characters';
import { filesListing, hasPrimaries, isMentionListed, listingsNamed } from '../../../workspace/atHand';
import type { Edition } from '../../../workspace/edition';
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
  return {
    repeated: programmes.filter((programme) => programme.kind === 'primary' && hasPrimaries(edition, programme, 2)),
    unresolved: programmes.filter((programme) => programme.kind !== 'primary' && !hasPrimaries(edition, programme, 1)),
    unknown: mentions.filter((mention) => !isMentionListed(edition, mention)),
    respelled: mentions.filter((mention) => isRespelled(mention, edition)),
  };
}

/** The names of a key as its listings write them. */
export function namesListed(edition: Edition, key: string): string[] {
  return listingsNamed(edition, key)
    .filter(({ fact }) => fact.key === key)
    .map(({ fact }) => fact.name.text);
}

/** Whether it is listed, and never as it is spelled here. The first listing that is ends the search. */
function isRespelled({ key, text }: MentionFact, edition: Edition): boolean {
  let isListed = false;
  for (const file of filesListing(edition, [key])) {
    for (const { fact } of file.names.get(key)?.programmes ?? []) {
      if (fact.key !== key) continue;
      if (spelled(fact.name.text) === spelled(text)) return false;
      isListed = true;
    }
  }
  return isListed;
}

/** Quotes within quotes are 『』. */
function spelled(name: string): string {
  return foldHeading(name).replace(/『/g, '「').replace(/』/g, '」');
}

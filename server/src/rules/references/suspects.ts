import type { MentionFact, ProgrammeFact } from '../../plan/facts';
import { foldHeading } from '../../text/characters';
import type { Edition } from '../../workspace/edition';
import { keysOf } from '../../workspace/nameTable';
import { filesListing, hasPrimaries, isMentionListed, listingsNamed } from '../../workspace/resolve';
import type { BlockView } from '../blockView';

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

interface Kept {
  readonly edition: Edition;
  readonly versions: readonly (number | undefined)[];
  readonly suspects: Suspects;
  /** When they were last found to hold. */
  checkedAt: number;
}

const kept = new WeakMap<BlockView, Kept>();

/** They are kept for as long as the block is the same and its names stand for the same in the edition. */
export function suspectsIn(view: BlockView, edition: Edition): Suspects {
  const now = edition.names.version;
  const known = kept.get(view);
  if (known?.edition === edition) {
    if (known.checkedAt === now) return known.suspects;
    if (keysIn(view).every((key, at) => edition.names.versionOf(key) === known.versions[at])) {
      known.checkedAt = now;
      return known.suspects;
    }
  }
  const suspects = find(view, edition);
  const versions = keysIn(view).map((key) => edition.names.versionOf(key));
  kept.set(view, { edition, versions, suspects, checkedAt: now });
  return suspects;
}

const keys = new WeakMap<BlockView, readonly string[]>();

function keysIn(view: BlockView): readonly string[] {
  let known = keys.get(view);
  if (!known) keys.set(view, (known = [...new Set(keysOf(view.facts))]));
  return known;
}

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

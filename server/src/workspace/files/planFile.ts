import type { BlockFacts } from '../../plan/facts/facts';
import type { Plan } from '../../plan/plan';
import type { Document } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import type { Gist, ListingInShort, MentionInShort } from '../index/gist';
import { joinedGist } from '../index/gist';
import type { NamesByKey } from '../index/nameTable';
import type { PlanInShort, StrategyInShort } from './planInShort';

/** A document with all that is told from its text alone. Immutable. */
export interface PlanFile {
  readonly uri: string;
  readonly document: Document;
  readonly facts: readonly BlockFacts[];
  readonly plan: Plan;
  /** What it names, as it is at hand: a file that rests is not read for it. */
  readonly names: NamesByKey<ListingInShort, MentionInShort>;
  /** The line on which a block begins, from 0; 0 where there is no such block. */
  lineOf(block: number): number;
  /** The fiscal year that the text declares. */
  readonly fiscalYear: number | undefined;
  /** Its strategies in short, as many as the plan has. */
  readonly strategies: readonly StrategyInShort[];
  /** What it says in short, part by part: a part that has not changed is the same object. */
  readonly gists: readonly Gist[];
}

/** What stays at hand of a file that rests. */
export function inShort({ fiscalYear, strategies, gists, document: { blocks } }: PlanFile): PlanInShort {
  const lines = blocks.map(({ line }) => line);
  return { fiscalYear: fiscalYear ?? null, strategies, gist: joinedGist(gists), lines };
}

/** Reads a file that rests: what is asked of it next is at hand. */
export function wake(file: PlanFile): readonly BlockFacts[] {
  return file.facts;
}

/** The lines of a block; none where there is no such block. */
export function linesOfBlock(file: PlanFile, block: number): readonly string[] {
  const placed = file.document.blocks[block];
  return placed ? splitLines(placed.block.text) : [];
}

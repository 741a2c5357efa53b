import type { SemanticTokensEdit } from 'vscode-languageserver';
import { TOKEN_TYPES, tokensOf } from '../features/semanticTokens';
import type { BlockFacts } from '../plan/facts';
import type { Block } from '../syntax/tree';
import { keptBy } from '../text/keptBy';
import { sameEnds } from '../text/sameEnds';
import type { PlanFile } from '../workspace/planFile';

/** A block's tokens as the protocol tells them, five numbers each; the first one's line counts from the block's first. */
interface BlockNumbers {
  readonly numbers: readonly number[];
  /** The line of the last token, in the block. */
  readonly lastLine: number;
}

/** The numbers of a file's blocks, of those that have any. What differs from before is told without writing them all out. */
export interface FileNumbers {
  readonly blocks: readonly (readonly number[])[];
  /** How many lines each block's first token stands below the last token before. */
  readonly gaps: readonly number[];
}

const NO_MODIFIERS = 0;

const numbersOfBlock = keptBy((facts: BlockFacts, tree: Block): BlockNumbers => {
  const numbers: number[] = [];
  let last = { line: 0, start: 0 };
  for (const token of tokensOf(tree, facts)) {
    const { line, start, end, type } = token;
    const characters = line === last.line ? start - last.start : start;
    numbers.push(line - last.line, characters, end - start, TOKEN_TYPES.indexOf(type), NO_MODIFIERS);
    last = token;
  }
  return { numbers, lastLine: last.line };
});

export function numbersOf({ document, facts }: PlanFile): FileNumbers {
  const blocks: (readonly number[])[] = [];
  const gaps: number[] = [];
  let lineAbove = 0;
  document.blocks.forEach(({ block, line }, at) => {
    const { numbers, lastLine } = numbersOfBlock(facts[at] as BlockFacts, block.tree);
    const [first] = numbers;
    if (first === undefined) return;
    blocks.push(numbers);
    gaps.push(line + first - lineAbove);
    lineAbove = line + lastLine;
  });
  return { blocks, gaps };
}

/** All numbers, in one list. */
export function joinedNumbers({ blocks, gaps }: FileNumbers): number[] {
  return blocks.flatMap((numbers, at) => [gaps[at] ?? 0, ...numbers.slice(1)]);
}

/** What makes the numbers of a file of what they were: one stretch at most. */
export function numbersBetween(before: FileNumbers, after: FileNumbers): SemanticTokensEdit[] {
  const inBlocks = sameEnds(before.blocks, after.blocks);
  const inGaps = sameEnds(before.gaps, after.gaps);
  const first = Math.min(inBlocks.atStart, inGaps.atStart);
  const behind = Math.min(inBlocks.atEnd, inGaps.atEnd);
  const [gone, come] = [before, after].map(({ blocks, gaps }) =>
    joinedNumbers({
      blocks: blocks.slice(first, blocks.length - behind),
      gaps: gaps.slice(first, gaps.length - behind),
    }),
  ) as [number[], number[]];
  const { atStart, atEnd } = sameEnds(gone, come);
  const deleteCount = gone.length - atStart - atEnd;
  const data = come.slice(atStart, come.length - atEnd);
  if (deleteCount === 0 && data.length === 0) return [];
  const start = before.blocks.slice(0, first).reduce((sum, { length }) => sum + length, atStart);
  return [{ start, deleteCount, data }];
}

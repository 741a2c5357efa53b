import type { SemanticTokensEdit } from 'vscode-languageserver';
import type { Token } from '../../../features/semanticTokens';
import { TOKEN_TYPES, tokensOf } from '../../../features/semanticTokens';
import type { BlockFacts } from '../../../plan/facts/facts';
import type { Block, Words } from '../../../syntax/tree/tree';
import { memoize } from '../../../base/memoize';
import { sameEnds } from '../../../base/sameEnds';
import type { PlanFile } from '../../../workspace/files/planFile';

/** A block's tokens as the protocol tells them, five numbers each; the first one's line counts from the block's first. */
interface BlockNumbers {
  readonly numbers: readonly number[];
  /** The line of the last token, in the block. */
  readonly lastLine: number;
}

/** A block's numbers in their place. What differs from before is told without writing all of a file's out. */
export interface PlacedNumbers {
  readonly numbers: readonly number[];
  /** How many lines the first token stands below the last one before. */
  readonly gap: number;
}

const NO_MODIFIERS = 0;

/** A block's numbers by where the title of its measure goes on: that follows from the list, which stands in another block. */
const numbersByRests = memoize<BlockFacts, [], Map<string, BlockNumbers>>(() => new Map());

function numbersOfBlock(facts: BlockFacts, tree: Block, rests: readonly Words[]): BlockNumbers {
  const known = numbersByRests(facts);
  const key = rests.map(({ line, start, end }) => `${line}:${start}-${end}`).join(' ');
  const numbers = known.get(key) ?? numbersOfTokens(tokensOf(tree, facts, rests));
  known.set(key, numbers);
  return numbers;
}

function numbersOfTokens(tokens: readonly Token[]): BlockNumbers {
  const numbers: number[] = [];
  let last = { line: 0, start: 0 };
  for (const token of tokens) {
    const { line, start, end, type } = token;
    const characters = line === last.line ? start - last.start : start;
    numbers.push(line - last.line, characters, end - start, TOKEN_TYPES.indexOf(type), NO_MODIFIERS);
    last = token;
  }
  return { numbers, lastLine: last.line };
}

/** The numbers of a file's blocks, of those that have any. */
export function numbersOf({ document, facts, plan }: PlanFile): readonly PlacedNumbers[] {
  const measures = plan.strategies.flatMap((strategy) => strategy.measures);
  const restsOf = new Map(measures.map(({ block, rests }) => [block, rests]));
  const placed: PlacedNumbers[] = [];
  let lineAbove = 0;
  document.blocks.forEach(({ block, line }, at) => {
    const { numbers, lastLine } = numbersOfBlock(facts[at] as BlockFacts, block.tree, restsOf.get(at) ?? []);
    const [first] = numbers;
    if (first === undefined) return;
    placed.push({ numbers, gap: line + first - lineAbove });
    lineAbove = line + lastLine;
  });
  return placed;
}

/** All numbers, in one list. */
export function joinedNumbers(placed: readonly PlacedNumbers[]): number[] {
  return placed.flatMap(({ numbers, gap }) => [gap, ...numbers.slice(1)]);
}

/** What makes the numbers of a file of what they were: one stretch at most. */
export function numbersBetween(
  before: readonly PlacedNumbers[],
  after: readonly PlacedNumbers[],
): SemanticTokensEdit[] {
  const blocks = sameEnds(before, after, (one, other) => one.numbers === other.numbers && one.gap === other.gap);
  const gone = joinedNumbers(before.slice(blocks.atStart, before.length - blocks.atEnd));
  const come = joinedNumbers(after.slice(blocks.atStart, after.length - blocks.atEnd));
  const { atStart, atEnd } = sameEnds(gone, come);
  const deleteCount = gone.length - atStart - atEnd;
  const data = come.slice(atStart, come.length - atEnd);
  if (deleteCount === 0 && data.length === 0) return [];
  const start = before.slice(0, blocks.atStart).reduce((sum, { numbers }) => sum + numbers.length, atStart);
  return [{ start, deleteCount, data }];
}

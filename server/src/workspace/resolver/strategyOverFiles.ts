import type { BlockFacts } from '../../plan/facts/facts';
import type { PlanStrategy } from '../../plan/plan';
import { readStrategy } from '../../plan/plan';
import type { Edition } from '../editions/edition';
import { memoizePerVersion } from '../editions/memoizePerVersion';
import type { PlanFile } from '../files/planFile';
import type { StrategyInFile } from './headings';
import type { Piece } from './pieces';
import { inOrder, piecesNumbered, strategyOf } from './pieces';

/** A block in its file. */
export interface BlockInFile {
  readonly file: PlanFile;
  readonly block: number;
}

/** A strategy with all that its files hold of it, read as if it stood in one: its blocks are counted over all of them. */
export interface StrategyOverFiles {
  readonly strategy: PlanStrategy;
  /** What its blocks say, by their numbers in the strategy. */
  readonly facts: readonly BlockFacts[];
  /** What each file holds of it, in the order of the plan. */
  readonly pieces: readonly [StrategyInFile, ...StrategyInFile[]];
  /** Where a block of the strategy stands. */
  readonly at: (block: number) => BlockInFile;
}

/** The strategy of which a file holds a piece. */
export function strategyOverFiles(edition: Edition, piece: StrategyInFile): StrategyOverFiles {
  const { number } = piece.strategy;
  const pieces = number === undefined ? [] : piecesNumbered(edition, number);
  if (pieces.length === 0) return alone(piece);
  const known = knownIn(edition);
  let whole = known.get(piece.strategy);
  if (!whole) {
    whole = overFiles(pieces) ?? alone(piece);
    for (const { strategy } of whole.pieces) known.set(strategy, whole);
  }
  return whole;
}

/** By its pieces: those of files that rest are forgotten with them. */
const knownIn = memoizePerVersion(() => new WeakMap<PlanStrategy, StrategyOverFiles>());

function alone(piece: StrategyInFile): StrategyOverFiles {
  const { file, strategy } = piece;
  return { strategy, facts: file.facts, pieces: [piece], at: (block) => ({ file, block }) };
}

function overFiles(summaries: readonly Piece[]): StrategyOverFiles | undefined {
  const [first, ...more] = inOrder(summaries).flatMap((piece): StrategyInFile[] => {
    const strategy = strategyOf(piece);
    return strategy ? [{ file: piece.file, strategy }] : [];
  });
  if (!first || more.length === 0) return undefined;
  const pieces = [first, ...more] as const;
  const places = pieces.flatMap(({ file, strategy: { firstBlock, endBlock } }) =>
    Array.from({ length: endBlock - firstBlock }, (_, at): BlockInFile => ({ file, block: firstBlock + at })),
  );
  return { ...joined(pieces), pieces, at: (block) => places[block] ?? { file: first.file, block: 0 } };
}

type Joined = Pick<StrategyOverFiles, 'strategy' | 'facts'>;

/** By the first piece. */
const lastJoined = new WeakMap<PlanStrategy, { readonly of: readonly PlanStrategy[]; readonly joined: Joined }>();

/** Pieces read as one strategy: the same object for as long as each of them is. */
function joined(pieces: StrategyOverFiles['pieces']): Joined {
  const of = pieces.map(({ strategy }) => strategy);
  const last = lastJoined.get(pieces[0].strategy);
  if (last?.of.length === of.length && last.of.every((piece, at) => piece === of[at])) return last.joined;
  const facts = pieces.flatMap(({ file, strategy: { firstBlock, endBlock } }) =>
    file.facts.slice(firstBlock, endBlock),
  );
  const joined = { strategy: readStrategy(facts), facts };
  lastJoined.set(pieces[0].strategy, { of, joined });
  return joined;
}

import type { PlanStrategy } from '../../plan/plan';
import type { Edition } from '../editions/edition';
import { memoizePerVersion } from '../editions/memoizePerVersion';
import type { PlanFile } from '../files/planFile';
import type { StrategySummary } from '../files/strategySummary';
import { filesInStrategy } from './headings';

/** What a file holds of a strategy: its summary, so that nobody reads a file to see what there is. */
export interface Piece {
  readonly file: PlanFile;
  readonly strategy: StrategySummary;
  /** Which one of the file's it is, from 0. */
  readonly place: number;
}

/** What a file holds of strategies. */
export function piecesIn(file: PlanFile): Piece[] {
  return file.strategies.map((strategy, place) => ({ file, strategy, place }));
}

/**
 * What several files of an edition hold of the strategy of a number; none where it stands in one. Where several have its
 * heading, nobody can tell to which of them the others belong: each is a strategy by itself.
 */
export function piecesNumbered(edition: Edition, number: number): readonly Piece[] {
  const known = knownIn(edition);
  let pieces = known.get(number);
  if (!pieces) known.set(number, (pieces = findPieces(edition, number)));
  return pieces;
}

const knownIn = memoizePerVersion(() => new Map<number, readonly Piece[]>());

function findPieces(edition: Edition, number: number): readonly Piece[] {
  const files = filesInStrategy(edition, number);
  if (files.length < 2) return [];
  const pieces = files.flatMap(piecesIn).filter(({ strategy }) => strategy.number === number);
  return pieces.length < 2 || pieces.filter(hasHeading).length > 1 ? [] : pieces;
}

/** The strategy itself: the file is read for it. */
export function strategyOf({ file, place }: Piece): PlanStrategy | undefined {
  return file.plan.strategies[place];
}

/** Whether the strategy's heading stands in it. */
export function hasHeading({ strategy }: Piece): boolean {
  return strategy.title !== null;
}

/**
 * Pieces as they are printed: the heading first, then by what they list or hold first, whatever their files are called.
 * Files are read for it.
 */
export function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length < 2 ? pieces : pieces.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(piece: Piece): number {
  if (hasHeading(piece)) return 0;
  const { measures, listed } = strategyOf(piece) ?? { measures: [], listed: [] };
  return (measures[0] ?? listed[0])?.fact.number.index ?? Number.MAX_SAFE_INTEGER;
}

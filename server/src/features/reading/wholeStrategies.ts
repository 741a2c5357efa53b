import type { PlanStrategy } from '../../plan/plan';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import type { StrategySummary } from '../../workspace/files/strategySummary';

/** What a file holds of a strategy: its summary, so that a list of strategies reads no file. */
export interface Piece {
  readonly file: PlanFile;
  readonly strategy: StrategySummary;
  /** Which one of the file's it is, from 0. */
  readonly place: number;
}

/** The strategy itself: the file is read for it. */
export function strategyOf({ file, place }: Piece): PlanStrategy | undefined {
  return file.plan.strategies[place];
}

/** A strategy with all its pieces; the first has the heading, where there is one. */
export type WholeStrategy = readonly [Piece, ...Piece[]];

/**
 * The strategies of an edition in the order of their numbers. One may be spread over files: a piece without a heading
 * belongs to the heading of its number.
 */
export function wholeStrategies({ files }: Edition): WholeStrategy[] {
  const pieces = [...files.values()].flatMap((file) =>
    file.strategies.map((strategy, place): Piece => ({ file, strategy, place })),
  );
  const strategies = pieces.filter(hasHeading).map((piece): [Piece, ...Piece[]] => [piece]);
  const byNumber = new Map(strategies.map((whole) => [whole[0].strategy.number, whole]));
  for (const piece of pieces) {
    if (hasHeading(piece)) continue;
    const { number } = piece.strategy;
    const whole = number === null ? undefined : byNumber.get(number);
    if (whole) {
      whole.push(piece);
    } else {
      const alone: [Piece] = [piece];
      strategies.push(alone);
      byNumber.set(number, alone);
    }
  }
  return strategies.sort(byNumberAndFile);
}

/**
 * The pieces of a strategy as they are printed: what has no heading stands behind it in the order of its measures, whatever
 * its file is called. Files are read for it.
 */
export function piecesInOrder([first, ...more]: WholeStrategy): readonly Piece[] {
  return [first, ...more.sort((one, other) => firstMeasureOf(one) - firstMeasureOf(other))];
}

function firstMeasureOf(piece: Piece): number {
  return strategyOf(piece)?.measures[0]?.fact.number.index ?? Infinity;
}

function hasHeading({ strategy }: Piece): boolean {
  return strategy.title !== null;
}

function byNumberAndFile([one]: WholeStrategy, [other]: WholeStrategy): number {
  const [number, otherNumber] = [one.strategy.number ?? Infinity, other.strategy.number ?? Infinity];
  if (number !== otherNumber) return number - otherNumber;
  return one.file.uri < other.file.uri ? -1 : 1;
}

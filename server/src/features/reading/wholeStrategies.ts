import type { Edition } from '../../workspace/editions/edition';
import { filesByUri } from '../../workspace/editions/edition';
import type { Piece } from '../../workspace/resolver/pieces';
import { hasHeading, piecesIn } from '../../workspace/resolver/pieces';

/** A strategy with all its pieces; the first has the heading, where there is one. */
export type WholeStrategy = readonly [Piece, ...Piece[]];

/**
 * The strategies of an edition in the order of their numbers. One may be spread over files: a piece without a heading
 * belongs to the heading of its number.
 */
export function wholeStrategies(edition: Edition): WholeStrategy[] {
  const pieces = filesByUri(edition).flatMap(piecesIn);
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

function byNumberAndFile([one]: WholeStrategy, [other]: WholeStrategy): number {
  const [number, otherNumber] = [one.strategy.number ?? Infinity, other.strategy.number ?? Infinity];
  if (number !== otherNumber) return number - otherNumber;
  return one.file.uri < other.file.uri ? -1 : 1;
}

import type { PlanStrategy } from '../plan/plan';
import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';

/** What a file holds of a strategy. */
export interface Piece {
  readonly file: PlanFile;
  readonly strategy: PlanStrategy;
}

/** A strategy with all its pieces; the first has the heading, where there is one. */
export type Chapter = readonly [Piece, ...Piece[]];

/**
 * The strategies of an edition in the order of their numbers. One may be spread over files: a piece without a heading
 * belongs to the heading of its number.
 */
export function chaptersOf({ files }: Edition): Chapter[] {
  const pieces = [...files.values()].flatMap((file) => file.plan.strategies.map((strategy) => ({ file, strategy })));
  const chapters = pieces.filter(hasHeading).map((piece): [Piece, ...Piece[]] => [piece]);
  const byNumber = new Map(chapters.map((chapter) => [chapter[0].strategy.number, chapter]));
  for (const piece of pieces) {
    if (hasHeading(piece)) continue;
    const { number } = piece.strategy;
    const chapter = number === undefined ? undefined : byNumber.get(number);
    if (chapter) {
      chapter.push(piece);
    } else {
      const alone: [Piece] = [piece];
      chapters.push(alone);
      byNumber.set(number, alone);
    }
  }
  return chapters.sort(byNumberAndFile);
}

function hasHeading({ strategy }: Piece): boolean {
  return strategy.heading !== undefined;
}

function byNumberAndFile([one]: Chapter, [other]: Chapter): number {
  const [number, otherNumber] = [one.strategy.number ?? Infinity, other.strategy.number ?? Infinity];
  if (number !== otherNumber) return number - otherNumber;
  return one.file.uri < other.file.uri ? -1 : 1;
}

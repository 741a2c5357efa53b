import { groupBy } from '../../base/groupBy';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { message } from '../../text/message';
import { placeInStrategy } from '../findings/inStrategy';
import { fixIn } from '../fixes/fix';
import type { Piece } from '../fixes/reorder';
import { reorder } from '../fixes/reorder';
import type { Listed } from '../reading/measures/pairing';
import { lastLineOf } from '../reading/measures/pairing';
import type { Numbered } from '../reading/measures/wrongNumbers';
import { wrongNumbers } from '../reading/measures/wrongNumbers';
import { misplaced, withoutRepeats } from '../reading/numbers/misplaced';
import type { FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

/** Measures do not follow their numbers, in the list or in the body. Files have no order: each is looked at by itself. */
export const measureOrder: StrategyRule = {
  code: 'measure-order',
  summary: message('Measures do not follow their numbers.'),
  level: 'warning',
  ofForm: true,
  reshapes: true,
  scope: 'strategy',
  check: (context) => [
    ...inEachFile(context, context.strategy.listed).flatMap((side) => outOfOrder(context, side, listPieces)),
    ...inEachFile(context, context.strategy.measures).flatMap((side) => outOfOrder(context, side, bodyPieces)),
  ],
};

function inEachFile<Side extends Numbered>({ at }: StrategyContext, side: readonly Side[]): Side[][] {
  return [...groupBy(side, ({ block }) => at(block).file).values()];
}

function outOfOrder<Side extends Numbered>(
  context: StrategyContext,
  side: readonly Side[],
  piecesOf: (context: StrategyContext, side: readonly Side[]) => Piece[],
): FoundInStrategy[] {
  const { strategy } = context;
  // A number that is wrong says nothing of the place.
  const wrong = new Set(wrongNumbers(strategy).map((one) => one.wrong));
  const rightly = side.filter((one) => !wrong.has(one) && one.fact.number.strategy === strategy.number);
  return [...misplaced(withoutRepeats(rightly.map(({ fact }) => fact.number.index)))].flatMap(
    (at): FoundInStrategy[] => {
      const measure = rightly[at];
      if (!measure) return [];
      const above = rightly
        .filter(({ fact }) => fact.number.index < measure.fact.number.index)
        .toSorted((one, other) => other.fact.number.index - one.fact.number.index)[0];
      const place = placeInStrategy(context, measure.block, titleSpan(measure.fact));
      return [
        {
          ...place,
          message: above
            ? message('Measure {0} belongs after {1}.', numberKey(measure.fact.number), numberKey(above.fact.number))
            : message('Measure {0} belongs first.', numberKey(measure.fact.number)),
          fixes: () => {
            const pieces = wrong.size > 0 ? [] : piecesOf(context, side);
            const title = message('Put the measures in the order of their numbers');
            return pieces.length > 0 ? [fixIn(place.file, title, reorder(place.file, pieces))] : [];
          },
        },
      ];
    },
  );
}

/** The measures of the body, whole; none where something else stands between them. */
function bodyPieces({ at }: StrategyContext, measures: readonly Numbered[]): Piece[] {
  const isRun = measures.every(({ block }, place) => block === (measures[0]?.block ?? 0) + place);
  if (!isRun) return [];
  return measures.map((measure) => {
    const { file, block } = at(measure.block);
    const firstLine = file.lineOf(block);
    const lastLine = firstLine + (file.document.blocks[block]?.block.tree.lastLine ?? 0);
    return { firstLine, lastLine, rank: measure.fact.number.index };
  });
}

/** The lines of the list; none where they stand in several groups, since a machine cannot know to which one belongs. */
function listPieces({ at }: StrategyContext, listed: readonly Listed[]): Piece[] {
  const lineIn = ({ block }: Listed, line: number): number => {
    const place = at(block);
    return place.file.lineOf(place.block) + line;
  };
  const lines = listed.map((one) => lineIn(one, one.fact.title.line));
  const groups = new Set(listed.map(({ fact }) => fact.group));
  if (groups.size > 1) return [];
  return listed.map((one, place) => {
    const lastLine = lines[place + 1] ?? lineIn(one, lastLineOf(one)) + 1;
    return { firstLine: lines[place] ?? 0, lastLine: lastLine - 1, rank: one.fact.number.index };
  });
}

import { countAtStart } from '../../base/countAtStart';
import { groupBy } from '../../base/groupBy';
import { lazily } from '../../base/lazily';
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
import type { Fix, FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

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
  const indices = rightly.map(({ fact }) => fact.number.index);
  const inOrder = indices.toSorted((one, other) => one - other);
  // One fix puts all of them right.
  const fixes = lazily(() => (wrong.size > 0 ? [] : reordered(context, piecesOf(context, side), side)));
  return [...misplaced(withoutRepeats(indices))].flatMap((at): FoundInStrategy[] => {
    const measure = rightly[at];
    if (!measure) return [];
    const { number } = measure.fact;
    const above = inOrder[countAtStart(inOrder, (index) => index < number.index) - 1];
    return [
      {
        ...placeInStrategy(context, measure.block, titleSpan(measure.fact)),
        message:
          above === undefined
            ? message('Measure {0} belongs first.', numberKey(number))
            : message('Measure {0} belongs after {1}.', numberKey(number), numberKey({ ...number, index: above })),
        fixes,
      },
    ];
  });
}

function reordered({ at }: StrategyContext, pieces: readonly Piece[], [first]: readonly Numbered[]): Fix[] {
  if (!first || pieces.length === 0) return [];
  const { file } = at(first.block);
  return [fixIn(file, message('Put the measures in the order of their numbers'), reorder(file, pieces))];
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

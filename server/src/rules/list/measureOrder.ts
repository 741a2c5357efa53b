import type { PlanStrategy } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { fixIn } from '../fixes/fix';
import type { Piece } from '../fixes/reorder';
import { reorder } from '../fixes/reorder';
import type { Listed } from '../reading/measures/pairing';
import { lastLineOf } from '../reading/measures/pairing';
import type { Numbered } from '../reading/measures/wrongNumbers';
import { wrongNumbers } from '../reading/measures/wrongNumbers';
import { misplaced, withoutRepeats } from '../reading/numbers/misplaced';
import type { StrategyRule, Found } from '../rule';

/** Measures do not follow their numbers, in the list or in the body. */
export const measureOrder: StrategyRule = {
  code: 'measure-order',
  summary: message('Measures do not follow their numbers.'),
  level: 'warning',
  ofForm: true,
  reshapes: true,
  scope: 'strategy',
  check: ({ file }, strategy) => [
    ...outOfOrder(file, strategy, strategy.listed, listPieces),
    ...outOfOrder(file, strategy, strategy.measures, bodyPieces),
  ],
};

function outOfOrder<Side extends Numbered>(
  file: PlanFile,
  strategy: PlanStrategy,
  side: readonly Side[],
  piecesOf: (file: PlanFile, side: readonly Side[]) => Piece[],
): Found[] {
  // A number that is wrong says nothing of the place.
  const wrong = new Set(wrongNumbers(strategy).map((one) => one.wrong));
  const rightly = side.filter((one) => !wrong.has(one) && one.fact.number.strategy === strategy.number);
  return [...misplaced(withoutRepeats(rightly.map(({ fact }) => fact.number.index)))].flatMap((at): Found[] => {
    const measure = rightly[at];
    if (!measure) return [];
    const above = rightly
      .filter(({ fact }) => fact.number.index < measure.fact.number.index)
      .toSorted((one, other) => other.fact.number.index - one.fact.number.index)[0];
    return [
      {
        range: rangeInFile(file, measure.block, titleSpan(measure.fact)),
        message: above
          ? message('Measure {0} belongs after {1}.', numberKey(measure.fact.number), numberKey(above.fact.number))
          : message('Measure {0} belongs first.', numberKey(measure.fact.number)),
        fixes: () => {
          const pieces = wrong.size > 0 ? [] : piecesOf(file, side);
          return pieces.length > 0
            ? [fixIn(file, message('Put the measures in the order of their numbers'), reorder(file, pieces))]
            : [];
        },
      },
    ];
  });
}

/** The measures of the body, whole; none where something else stands between them. */
function bodyPieces(file: PlanFile, measures: readonly Numbered[]): Piece[] {
  const isRun = measures.every(({ block }, at) => block === (measures[0]?.block ?? 0) + at);
  if (!isRun) return [];
  return measures.map(({ block, fact }) => {
    const firstLine = file.lineOf(block);
    const lastLine = firstLine + (file.document.blocks[block]?.block.tree.lastLine ?? 0);
    return { firstLine, lastLine, rank: fact.number.index };
  });
}

/** The lines of the list; none where they stand in several groups, since a machine cannot know to which one belongs. */
function listPieces(file: PlanFile, listed: readonly Listed[]): Piece[] {
  const lines = listed.map(({ block, fact }) => file.lineOf(block) + fact.title.line);
  const groups = new Set(listed.map(({ fact }) => fact.group));
  if (groups.size > 1) return [];
  return listed.map((one, at) => {
    const lastLine = lines[at + 1] ?? file.lineOf(one.block) + lastLineOf(one) + 1;
    return { firstLine: lines[at] ?? 0, lastLine: lastLine - 1, rank: one.fact.number.index };
  });
}

import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { numberedTitle, titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { message } from '../../text/message';
import { placeInStrategy } from '../findings/inStrategy';
import { insertLines } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { lineLike } from '../fixes/measureLine';
import type { Listed } from '../reading/measures/pairing';
import { lastLineOf, pairingOf, sameNumber } from '../reading/measures/pairing';
import type { Fix, StrategyContext, StrategyRule } from '../rule';

/** A measure stands in the body, but not in the guideline's list. A draft without any list has no such fault. */
export const measureNotListed: StrategyRule = {
  code: 'measure-not-listed',
  summary: message('A measure of the body is not in the list of the guideline.'),
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'strategy',
  check: (context) => {
    if (context.strategy.listed.length === 0) return [];
    const { measuresAlone, pairs } = pairingOf(context.strategy);
    return measuresAlone
      .filter((measure) => !pairs.some((pair) => sameNumber(pair.measure, measure)))
      .map((measure) => ({
        ...placeInStrategy(context, measure.block, titleSpan(measure.fact)),
        message: message('Measure {0} is not in the list of the guideline.', numberKey(measure.fact.number)),
        fixes: () => addToList(context, measure),
      }));
  },
};

/** Where a measure belongs in the list: what is above it there, else what is below. */
interface ListPlace {
  readonly above: Listed | undefined;
  readonly below: Listed | undefined;
}

function addToList(context: StrategyContext, measure: PlanMeasure): Fix[] {
  const { strategy, views, pieces, at } = context;
  const { above, below } = pieces.length === 1 ? placeByBody(strategy, measure) : placeByNumber(context, measure);
  const model = above ?? below;
  if (!model) return [];
  const { file, block } = at(model.block);
  const line = lineLike(model, views, measure.fact.number, measure.title);
  return [
    fixIn(
      file,
      message('Add “{0}” to the list', numberedTitle(measure)),
      insertLines(file, block, above ? lastLineOf(above) + 1 : model.fact.title.line, [line]),
    ),
  ];
}

/** Files have no order: among them the number tells it, in the list of the measure's own file where that has one. */
function placeByNumber({ strategy: { listed }, at }: StrategyContext, measure: PlanMeasure): ListPlace {
  const own = listed.filter(({ block }) => at(block).file === at(measure.block).file);
  const list = own.length > 0 ? own : listed;
  return {
    above: list.findLast(({ fact }) => fact.number.index < measure.fact.number.index),
    below: list[0],
  };
}

/** Below the listed measure that comes before it in the body, else above the one that comes after it. */
function placeByBody(strategy: PlanStrategy, measure: PlanMeasure): ListPlace {
  const { measures, listed } = strategy;
  const place = measures.indexOf(measure);
  const isListed = (other: PlanMeasure) => listedOf(strategy, other) !== undefined;
  const before = measures.slice(0, place).findLast(isListed);
  const after = measures.slice(place + 1).find(isListed);
  const above = before && listedOf(strategy, before);
  return {
    above: above && lastBefore(measure, above, strategy),
    below: (after && listedOf(strategy, after)) ?? listed[0],
  };
}

function listedOf(strategy: PlanStrategy, measure: PlanMeasure): Listed | undefined {
  return pairingOf(strategy).pairs.find((pair) => pair.measure === measure)?.listed;
}

/** The listed measure itself, or the last of those right below it that have no body and come before by their numbers. */
function lastBefore({ fact }: PlanMeasure, listed: Listed, strategy: PlanStrategy): Listed {
  const { listedAlone } = pairingOf(strategy);
  const below = strategy.listed.slice(strategy.listed.indexOf(listed) + 1);
  const next = below.findIndex((other) => !listedAlone.includes(other) || other.fact.number.index > fact.number.index);
  return below.slice(0, next === -1 ? undefined : next).at(-1) ?? listed;
}

import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { numberedTitle, titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import type { StrategyInFile } from '../../workspace/resolver/headings';
import { viewsOf } from '../blocks/blockView';
import { insertLines } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { lineLike } from '../fixes/measureLine';
import { listsElsewhere, pairElsewhere } from '../reading/measures/listElsewhere';
import type { Listed } from '../reading/measures/pairing';
import { lastLineOf, pairingOf, sameNumber } from '../reading/measures/pairing';
import type { FileContext, FileRule, Fix, Found } from '../rule';

/** A measure stands in the body, but not in the guideline's list. A draft without any list has no such fault. */
export const measureNotListed: FileRule = {
  code: 'measure-not-listed',
  summary: message('A measure of the body is not in the list of the guideline.'),
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) =>
    context.file.plan.strategies.flatMap((strategy) =>
      strategy.listed.length > 0 ? besideItsList(context, strategy) : withoutList(context, strategy),
    ),
};

function besideItsList(context: FileContext, strategy: PlanStrategy): Found[] {
  const { measuresAlone, pairs } = pairingOf(strategy);
  return measuresAlone
    .filter((measure) => !pairs.some((pair) => sameNumber(pair.measure, measure)))
    .map((measure) =>
      found(context, measure, () => [addition(context.file, measure, addToList(context, strategy, measure))]),
    );
}

/** The list of its strategy may stand in another file. */
function withoutList(context: FileContext, strategy: PlanStrategy): Found[] {
  const lists = listsElsewhere(context, strategy);
  const [list] = lists;
  if (!list) return [];
  return strategy.measures
    .filter((measure) => !pairElsewhere(lists, measure))
    .map((measure) =>
      found(context, measure, () => [addition(list.file, measure, addByNumber(context, list, measure))]),
    );
}

function found({ file }: FileContext, measure: PlanMeasure, fixes: () => Fix[]): Found {
  return {
    range: rangeInFile(file, measure.block, titleSpan(measure.fact)),
    message: message('Measure {0} is not in the list of the guideline.', numberKey(measure.fact.number)),
    fixes,
  };
}

function addition(file: PlanFile, measure: PlanMeasure, edits: readonly TextEdit[]): Fix {
  return fixIn(file, message('Add “{0}” to the list', numberedTitle(measure)), ...edits);
}

/** In the list of another file: below the last measure with a lower number, else above the first. */
function addByNumber({ edition }: FileContext, { file, strategy }: StrategyInFile, measure: PlanMeasure): TextEdit[] {
  const { number } = measure.fact;
  const above = strategy.listed.findLast(({ fact }) => fact.number.index < number.index);
  const model = above ?? strategy.listed[0];
  if (!model) return [];
  const line = lineLike(model, viewsOf(file, edition.config), number, measure.title);
  return [insertLines(file, model.block, above ? lastLineOf(above) + 1 : model.fact.title.line, [line])];
}

/** Below the listed measure that comes before it in the body, else above the one that comes after it. */
function addToList({ file, views }: FileContext, strategy: PlanStrategy, measure: PlanMeasure): TextEdit[] {
  const { pairs } = pairingOf(strategy);
  const listedOf = (other: PlanMeasure): Listed | undefined => pairs.find((pair) => pair.measure === other)?.listed;
  const place = strategy.measures.indexOf(measure);
  const above = strategy.measures.slice(0, place).findLast(listedOf);
  const below = strategy.measures.slice(place + 1).find(listedOf);
  const listedAbove = above && listedOf(above);
  const model =
    (listedAbove && lastBefore(measure, listedAbove, strategy)) ?? (below && listedOf(below)) ?? strategy.listed[0];
  if (!model) return [];
  const line = lineLike(model, views, measure.fact.number, measure.title);
  return [insertLines(file, model.block, above ? lastLineOf(model) + 1 : model.fact.title.line, [line])];
}

/** The listed measure itself, or the last of those right below it that have no body and come before by their numbers. */
function lastBefore({ fact }: PlanMeasure, listed: Listed, strategy: PlanStrategy): Listed {
  const { listedAlone } = pairingOf(strategy);
  const below = strategy.listed.slice(strategy.listed.indexOf(listed) + 1);
  const next = below.findIndex((other) => !listedAlone.includes(other) || other.fact.number.index > fact.number.index);
  return below.slice(0, next === -1 ? undefined : next).at(-1) ?? listed;
}

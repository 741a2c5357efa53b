import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { foldHeading } from '../../text/characters';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { placeInStrategy } from '../findings/inStrategy';
import { deleteLines, insertLines } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { HeadingWriter } from '../fixes/headingWriter';
import { lineLike } from '../fixes/measureLine';
import { sectionSkeletons } from '../fixes/sectionSkeleton';
import type { Listed } from '../reading/measures/pairing';
import { lastLineOf, pairingOf } from '../reading/measures/pairing';
import { strategiesIn } from '../reading/measures/strategiesIn';
import { leavesNoTrace } from '../reading/measures/unlisting';
import { listedWithoutBody } from '../reading/measures/withoutBody';
import { secondRun } from '../reading/sections/secondRun';
import type { FileRule, Fix, FoundInStrategy, StrategyContext } from '../rule';

/** The guideline lists a measure that has no body. A guideline that comes without any body has no such fault. */
export const listedMeasureMissing: FileRule = {
  code: 'listed-measure-missing',
  summary: message('A listed measure has no body.'),
  level: 'error',
  ofForm: true,
  scope: 'file',
  check: (context) =>
    strategiesIn(context)
      .flatMap((strategy) => listedWithoutBody(strategy).map((listed) => found(strategy, listed)))
      .filter(({ file }) => file === context.file),
};

function found(context: StrategyContext, listed: Listed): FoundInStrategy {
  return {
    ...placeInStrategy(context, listed.block, titleSpan(listed.fact)),
    message: message('Measure {0} is listed, but has no body.', numberKey(listed.fact.number)),
    fixes: () => fixes(context, listed),
  };
}

/** Where only the heading is lost, that comes back; else a person knows whether the measure is still to be written. */
function fixes(context: StrategyContext, listed: Listed): Fix[] {
  const { strategy, edition, at } = context;
  const number = numberKey(listed.fact.number);
  const body = message('Add the body of measure {0}', number);
  const lost = headingLost(context, listed);
  if (lost) {
    const { file, block } = at(lost.measure.block);
    const { blankBelow } = writerFor(context);
    const heading = lineLike(lost.measure, context.views, listed.fact.number, listed.fact.title.text);
    return [fixIn(file, body, insertLines(file, block, lost.line, [heading, ...blankBelow]))];
  }
  const { file, block } = at(listed.block);
  const remove = message('Remove measure {0} from the list', number);
  return [
    ...addBody(context, listed, body),
    ...(leavesNoTrace(edition, strategy, listed)
      ? [fixIn(file, remove, deleteLines(file, block, listed.fact.title.line, lastLineOf(listed)))]
      : []),
  ].map(forPerson);
}

function writerFor({ edition, views }: StrategyContext): HeadingWriter {
  return new HeadingWriter(views, edition.config.form, edition.fiscalYear);
}

/** Above the first measure that comes after it, else below the last one. Between two files, it may belong to a third. */
function addBody(context: StrategyContext, listed: Listed, title: Message): Fix[] {
  const { edition, views, at } = context;
  const [above, below] = neighboursOf(context, listed);
  const model = below ?? above;
  if (!model || !isWithinFile(context, listed, [above, below])) return [];
  const writer = writerFor(context);
  const lines = [
    lineLike(model, views, listed.fact.number, listed.fact.title.text),
    ...writer.blankBelow,
    ...sectionSkeletons(edition.config.form.sections, writer),
  ];
  const { file, block } = at(model.block);
  if (below) return [fixIn(file, title, insertLines(file, block, 0, [...lines, ...writer.blankAbove]))];
  const { lines: last } = views[model.block] as BlockView;
  const end = last.findLastIndex((line) => foldHeading(line) !== '') + 1;
  return [fixIn(file, title, insertLines(file, block, end, [...writer.blankAbove, ...lines]))];
}

/** The measures of the body between which it belongs. */
function neighboursOf({ strategy }: StrategyContext, listed: Listed): (PlanMeasure | undefined)[] {
  const at = strategy.measures.findIndex((measure) => comesAfter(strategy, listed, measure));
  return at === -1 ? [strategy.measures.at(-1), undefined] : [strategy.measures[at - 1], strategy.measures[at]];
}

/** Whether the measures around it, as far as there are any, stand in one file: both, or the only one in that of the list. */
function isWithinFile({ at }: StrategyContext, listed: Listed, around: readonly (PlanMeasure | undefined)[]): boolean {
  const there = around.flatMap((measure) => (measure ? [measure] : []));
  const files = new Set([...(there.length === 2 ? [] : [listed]), ...there].map(({ block }) => at(block).file));
  return files.size === 1;
}

/** In the order of the list; a measure that is not listed, by its number. */
function comesAfter(strategy: PlanStrategy, listed: Listed, measure: PlanMeasure): boolean {
  const pair = pairingOf(strategy).pairs.find((other) => other.measure === measure);
  return pair
    ? strategy.listed.indexOf(pair.listed) > strategy.listed.indexOf(listed)
    : measure.fact.number.index > listed.fact.number.index;
}

/** Where the sections of the measure listed above it begin anew: only the heading is missing there. */
function headingLost({ strategy, views }: StrategyContext, listed: Listed) {
  const above = strategy.listed[strategy.listed.indexOf(listed) - 1];
  const measure = pairingOf(strategy).pairs.find((pair) => pair.listed === above)?.measure;
  const view = measure && views[measure.block];
  const line = view && secondRun(view);
  return measure && line !== undefined ? { measure, line } : undefined;
}

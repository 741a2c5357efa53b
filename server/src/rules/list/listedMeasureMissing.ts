import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import { measuresNumbered } from '../../workspace/resolver/headings';
import type { BlockView } from '../blocks/blockView';
import { deleteLines, insertLines } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { HeadingWriter } from '../fixes/headingWriter';
import { lineLike } from '../fixes/measureLine';
import { sectionSkeletons } from '../fixes/sectionSkeleton';
import type { Listed } from '../reading/measures/pairing';
import { lastLineOf, pairingOf, sameNumber } from '../reading/measures/pairing';
import { leavesNoTrace } from '../reading/measures/unlisting';
import { secondRun } from '../reading/sections/secondRun';
import type { FileContext, FileRule, Fix } from '../rule';

/** The guideline lists a measure that has no body. A guideline that comes without any body has no such fault. */
export const listedMeasureMissing: FileRule = {
  code: 'listed-measure-missing',
  summary: message('A listed measure has no body.'),
  level: 'error',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { file, edition } = context;
    return file.plan.strategies.flatMap((strategy) => {
      if (strategy.measures.length === 0) return [];
      const { listedAlone, pairs } = pairingOf(strategy);
      return listedAlone
        .filter((listed) => !pairs.some((pair) => sameNumber(pair.listed, listed)))
        .filter(({ fact }) => measuresNumbered(edition, fact.number).length === 0)
        .map((listed) => ({
          range: rangeInFile(file, listed.block, titleSpan(listed.fact)),
          message: message('Measure {0} is listed, but has no body.', numberKey(listed.fact.number)),
          fixes: () => fixes(context, strategy, listed),
        }));
    });
  },
};

/** Where only the heading is lost, that comes back; else a person knows whether the measure is still to be written. */
function fixes(context: FileContext, strategy: PlanStrategy, listed: Listed): Fix[] {
  const { file, edition, views } = context;
  const number = numberKey(listed.fact.number);
  const body = message('Add the body of measure {0}', number);
  const lost = headingLost(strategy, listed, views);
  if (lost) {
    const { blankBelow } = writerFor(context);
    const heading = lineLike(lost.measure, views, listed.fact.number, listed.fact.title.text);
    return [fixIn(file, body, insertLines(file, lost.measure.block, lost.line, [heading, ...blankBelow]))];
  }
  const remove = message('Remove measure {0} from the list', number);
  return [
    fixIn(file, body, ...addBody(context, strategy, listed)),
    ...(leavesNoTrace(edition, strategy, listed)
      ? [fixIn(file, remove, deleteLines(file, listed.block, listed.fact.title.line, lastLineOf(listed)))]
      : []),
  ].map(forPerson);
}

function writerFor({ edition, views }: FileContext): HeadingWriter {
  return new HeadingWriter(views, edition.config.form, edition.fiscalYear);
}

/** Above the first measure that comes after it, else below the last one. */
function addBody(context: FileContext, strategy: PlanStrategy, listed: Listed): TextEdit[] {
  const { file, edition, views } = context;
  const below = strategy.measures.find((measure) => comesAfter(strategy, listed, measure));
  const model = below ?? strategy.measures.at(-1);
  if (!model) return [];
  const writer = writerFor(context);
  const lines = [
    lineLike(model, views, listed.fact.number, listed.fact.title.text),
    ...writer.blankBelow,
    ...sectionSkeletons(edition.config.form.sections, writer),
  ];
  if (below) return [insertLines(file, below.block, 0, [...lines, ...writer.blankAbove])];
  const { lines: last } = views[model.block] as BlockView;
  const end = last.findLastIndex((line) => foldHeading(line) !== '') + 1;
  return [insertLines(file, model.block, end, [...writer.blankAbove, ...lines])];
}

/** In the order of the list; a measure that is not listed, by its number. */
function comesAfter(strategy: PlanStrategy, listed: Listed, measure: PlanMeasure): boolean {
  const pair = pairingOf(strategy).pairs.find((other) => other.measure === measure);
  return pair
    ? strategy.listed.indexOf(pair.listed) > strategy.listed.indexOf(listed)
    : measure.fact.number.index > listed.fact.number.index;
}

/** Where the sections of the measure listed above it begin anew: only the heading is missing there. */
function headingLost(strategy: PlanStrategy, listed: Listed, views: readonly BlockView[]) {
  const above = strategy.listed[strategy.listed.indexOf(listed) - 1];
  const measure = pairingOf(strategy).pairs.find((pair) => pair.listed === above)?.measure;
  const view = measure && views[measure.block];
  const line = view && secondRun(view);
  return measure && line !== undefined ? { measure, line } : undefined;
}

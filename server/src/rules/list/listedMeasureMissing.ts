import type { PlanStrategy } from '../../plan/plan';
import { numberKey } from '../../plan/plan';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { message } from '../../text/message';
import { rangeOfSpan } from '../../text/position';
import { lineOfBlock } from '../../workspace/planFile';
import { measuresNumbered } from '../../workspace/resolve';
import type { BlockView } from '../blockView';
import { deleteLines, fixIn, insertLines } from '../edit';
import type { FileContext, FileRule } from '../rule';
import { HeadingWriter } from '../skeleton/headingWriter';
import { secondRun } from '../skeleton/secondRun';
import { sectionSkeletons } from '../skeleton/sectionSkeleton';
import { titleSpan } from '../spans';
import type { Listed } from './pairing';
import { pairingOf, sameNumber } from './pairing';
import { lineLike } from './writeMeasure';

/** The guideline lists a measure that has no body. A guideline that comes without any body has no such fault. */
export const listedMeasureMissing: FileRule = {
  code: 'listed-measure-missing',
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
          range: rangeOfSpan(titleSpan(listed.fact), lineOfBlock(file, listed.block)),
          message: message('Measure {0} is listed, but has no body.', numberKey(listed.fact.number)),
          fixes: () => [
            fixIn(
              file,
              message('Add the body of measure {0}', numberKey(listed.fact.number)),
              ...addBody(context, strategy, listed),
            ),
            fixIn(
              file,
              message('Remove measure {0} from the list', numberKey(listed.fact.number)),
              deleteLines(file, listed.block, listed.fact.title.line, listed.fact.title.line),
            ),
          ],
        }));
    });
  },
};

/** Above the first measure that the list puts after it, else below the last one. */
function addBody({ file, edition, views }: FileContext, strategy: PlanStrategy, listed: Listed): TextEdit[] {
  const place = strategy.listed.indexOf(listed);
  const after = new Set(
    pairingOf(strategy)
      .pairs.filter((pair) => strategy.listed.indexOf(pair.listed) > place)
      .map(({ measure }) => measure),
  );
  const below = strategy.measures.find((measure) => after.has(measure));
  const model = below ?? strategy.measures.at(-1);
  if (!model) return [];
  const { form } = edition.config;
  const writer = new HeadingWriter(views, form, edition.fiscalYear);
  const lines = [
    lineLike(model, views, listed.fact.number, listed.fact.title.text),
    ...writer.blankBelow,
    ...sectionSkeletons(form.sections, writer),
  ];
  const lost = headingLost(strategy, listed, views);
  if (lost) return [insertLines(file, lost.block, lost.line, [lines[0] ?? '', ...writer.blankBelow])];
  if (below) return [insertLines(file, below.block, 0, [...lines, ...writer.blankAbove])];
  const { lines: last } = views[model.block] as BlockView;
  const end = last.findLastIndex((line) => foldHeading(line) !== '') + 1;
  return [insertLines(file, model.block, end, [...writer.blankAbove, ...lines])];
}

/** Where the sections of the measure listed above it begin anew: only the heading is missing there. */
function headingLost(strategy: PlanStrategy, listed: Listed, views: readonly BlockView[]) {
  const above = strategy.listed[strategy.listed.indexOf(listed) - 1];
  const measure = pairingOf(strategy).pairs.find((pair) => pair.listed === above)?.measure;
  const view = measure && views[measure.block];
  const line = view && secondRun(view);
  return measure && line !== undefined ? { block: measure.block, line } : undefined;
}

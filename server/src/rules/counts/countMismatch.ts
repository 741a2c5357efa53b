import { strategyOfBlock } from '../../plan/plan';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blocks/blockView';
import { inBlocks, perBlock } from '../blocks/blockView';
import { writeInstead } from '../fixes/fix';
import { rightCounts } from '../reading/numbers/counted';
import { enumerationsIn } from '../reading/numbers/enumeration';
import { readStated, statedLike } from '../reading/numbers/statedNumber';
import type { Statement } from '../reading/numbers/statements';
import { spanIn, statementsIn } from '../reading/numbers/statements';
import type { FileContext, FileRule, Found } from '../rule';

/** A number in words is another than that of what it counts. */
export const countMismatch: FileRule = {
  code: 'count-mismatch',
  level: 'info',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) => [
    ...inBlocks(context.views, statementsIn).flatMap(({ block, fact }) => wrongCount(context, block, fact)),
    ...inBlocks(context.views, wrongEnumerations).map(({ block, fact: { span, words, count } }) =>
      wrongNumber(context, block, span, words, count, message('{0} are listed, not {1}.', count, words)),
    ),
  ],
};

/** The lists in sentences that are not as long as they say. */
const wrongEnumerations = perBlock((view: BlockView) =>
  view.runningLines.flatMap((line) =>
    enumerationsIn(line.text)
      .filter(({ stated, items }) => stated !== items.length)
      .map(({ start, words, items }) => ({ span: spanIn(line, start, words), words, count: items.length })),
  ),
);

function wrongCount(context: FileContext, block: number, { span, words, counted, scope }: Statement): Found[] {
  const { file, edition } = context;
  // In a measure, other plans and other measures may be meant.
  if (scope === undefined && file.facts[block]?.measure) return [];
  const strategy = strategyOfBlock(file.plan, block);
  const right = rightCounts(counted, scope, strategy, file, edition);
  const [count] = right;
  if (count === undefined || right.includes(readStated(words))) return [];
  return [wrongNumber(context, block, span, words, count, message('There are {0}, not {1}.', count, words))];
}

function wrongNumber(
  { file }: FileContext,
  block: number,
  span: Span,
  words: string,
  count: number,
  told: Message,
): Found {
  const right = statedLike(words, count);
  return {
    range: rangeInFile(file, block, span),
    message: told,
    fixes: () => [writeInstead(file, block, span, right)],
  };
}

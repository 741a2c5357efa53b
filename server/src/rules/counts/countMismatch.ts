import type { InBlock } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';
import { writeInstead } from '../fixes/fix';
import { rightCounts } from '../reading/numbers/counted';
import { enumerationsIn } from '../reading/numbers/enumeration';
import { readStated, statedLike } from '../reading/numbers/statedNumber';
import type { Statement } from '../reading/numbers/statements';
import { statementsIn } from '../reading/numbers/statements';
import type { FileContext, FileRule, Found } from '../rule';

/** A number in words is another than that of what it counts. */
export const countMismatch: FileRule = {
  code: 'count-mismatch',
  summary: message('A number in words is another than that of what it counts.'),
  level: 'info',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) => {
    const { file, views } = context;
    const wrongCounts = inBlocks(views, statementsIn).flatMap((statement) => wrongCount(context, statement));
    return [
      ...wrongCounts.map((wrong) =>
        found(file, wrong, (count, words) => message('There are {0}, not {1}.', count, words)),
      ),
      ...inBlocks(views, wrongEnumerations).map((wrong) =>
        found(file, wrong, (count, words) => message('{0} are listed, not {1}.', count, words)),
      ),
    ];
  },
};

/** A number in words, and what it ought to be. */
interface WrongNumber {
  readonly span: Span;
  readonly words: string;
  readonly count: number;
}

/** The lists in sentences that are not as long as they say. */
const wrongEnumerations = perBlock((view: BlockView): WrongNumber[] =>
  enumerationsIn(view)
    .filter(({ stated, items }) => stated !== items.length)
    .map(({ span, words, items }) => ({ span, words, count: items.length })),
);

function wrongCount(context: FileContext, { block, fact }: InBlock<Statement>): InBlock<WrongNumber>[] {
  const { span, words, scope } = fact;
  // In a measure, other plans and other measures may be meant.
  if (scope === undefined && context.file.facts[block]?.measure) return [];
  const right = rightCounts(fact, strategyOfBlock(context.file.plan, block), context);
  const [count] = right;
  return count === undefined || right.includes(readStated(words)) ? [] : [{ block, fact: { span, words, count } }];
}

function found(
  file: PlanFile,
  { block, fact: { span, words, count } }: InBlock<WrongNumber>,
  tell: (count: number, words: string) => Message,
): Found {
  return {
    range: rangeInFile(file, block, span),
    message: tell(count, words),
    fixes: () => [writeInstead(file, block, span, statedLike(words, count))],
  };
}

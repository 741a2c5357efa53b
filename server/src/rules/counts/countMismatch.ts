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
import type { Counted } from '../reading/numbers/counted';
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
    return [...wrongCounts, ...inBlocks(views, wrongEnumerations)].map((wrong) => found(file, wrong));
  },
};

/** A number in words, and what it ought to be. */
interface WrongNumber {
  readonly span: Span;
  readonly words: string;
  readonly count: number;
  readonly told: Message;
}

const TOLD: Readonly<Record<Counted, (count: number, words: string) => Message>> = {
  strategies: (count, words) => message('There are {0} strategies, not {1}.', count, words),
  measures: (count, words) => message('There are {0} measures, not {1}.', count, words),
  listings: (count, words) => message('Programmes are listed {0} times, not {1}.', count, words),
  programmes: (count, words) => message('There are {0} programmes, not {1}.', count, words),
};

/** The lists in sentences that are not as long as they say. */
const wrongEnumerations = perBlock((view: BlockView): WrongNumber[] =>
  enumerationsIn(view)
    .filter(({ stated, items }) => stated !== items.length)
    .map(({ span, words, items: { length: count } }) => ({
      span,
      words,
      count,
      told: message('{0} are listed, not {1}.', count, words),
    })),
);

function wrongCount(context: FileContext, { block, fact }: InBlock<Statement>): InBlock<WrongNumber>[] {
  const { span, words, scope, counted } = fact;
  // In a measure, other plans and other measures may be meant.
  if (scope === undefined && context.file.facts[block]?.measure) return [];
  const right = rightCounts(fact, strategyOfBlock(context.file.plan, block), context);
  const [count] = right;
  if (count === undefined || right.includes(readStated(words))) return [];
  return [{ block, fact: { span, words, count, told: TOLD[counted](count, words) } }];
}

function found(file: PlanFile, { block, fact: { span, words, count, told } }: InBlock<WrongNumber>): Found {
  return {
    range: rangeInFile(file, block, span),
    message: told,
    fixes: () => [writeInstead(file, block, span, statedLike(words, count))],
  };
}

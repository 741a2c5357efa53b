import type { Form } from '../../form/form';
import type { RunningLine } from '../../plan/runningText';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { rangeInFile } from '../../workspace/planFile';
import { fixIn, replaceSpan } from '../edit';
import type { BlockView } from '../blockView';
import { perBlock } from '../blockView';
import type { FileContext, FileRule, Found } from '../rule';
import type { Counted, Scope } from './counted';
import { rightCounts } from './counted';
import { enumerationsIn } from './enumeration';
import { readStated, STATED, statedLike } from './statedNumber';

/** A number in words is another than that of what it counts. */
export const countMismatch: FileRule = {
  code: 'count-mismatch',
  level: 'info',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) =>
    context.views.flatMap((view, block) => {
      const { statements, enumerations } = numbersStated(view);
      return [
        ...statements.flatMap((statement) => wrongCount(context, block, statement)),
        ...enumerations.map(({ span, words, count }) =>
          wrongNumber(context, block, span, words, count, message('{0} are listed, not {1}.', count, words)),
        ),
      ];
    }),
};

/** A number of strategies, measures or programmes, as a sentence states it. */
interface Statement {
  readonly span: Span;
  readonly words: string;
  readonly counted: Counted;
  readonly scope: Scope;
}

/** What a block states, and the lists in it that are not as long as they say. */
const numbersStated = perBlock((view: BlockView) => ({
  statements: view.runningLines.flatMap((line): Statement[] =>
    statementsIn(line.text, view.config.form).map(({ start, words, counted }) => ({
      span: spanIn(line, start, words),
      words,
      counted,
      scope: scopeOf(line.text.slice(0, start), counted),
    })),
  ),
  enumerations: view.runningLines.flatMap((line) =>
    enumerationsIn(line.text)
      .filter(({ stated, items }) => stated !== items.length)
      .map(({ start, words, items }) => ({ span: spanIn(line, start, words), words, count: items.length })),
  ),
}));

const OF_STRATEGY = /本戦略|この戦略|当戦略|戦略[0-9０-９]{1,2}(?:は|では|の)/;
const OF_PLAN = /本計画|この計画|計画全体|全体で/;

function wrongCount(context: FileContext, block: number, { span, words, counted, scope }: Statement): Found[] {
  const { file, edition } = context;
  // In a measure, other plans and other measures may be meant.
  if (scope === undefined && file.facts[block]?.measure) return [];
  const strategy = file.plan.strategies.find(({ firstBlock, endBlock }) => firstBlock <= block && block < endBlock);
  const right = rightCounts(counted, scope, strategy, file, edition);
  const [count] = right;
  if (count === undefined || right.includes(readStated(words))) return [];
  return [wrongNumber(context, block, span, words, count, message('There are {0}, not {1}.', count, words))];
}

/** What the sentence says of itself before the number. */
function scopeOf(before: string, counted: Counted): Scope {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  if (counted !== 'strategies' && OF_STRATEGY.test(sentence) && strategyOf(sentence)) return 'strategy';
  return OF_PLAN.test(sentence) ? 'plan' : undefined;
}

function strategyOf(sentence: string): boolean {
  return !/[0-9０-９一二三四五六七八九十](?:つ)?の戦略/.test(sentence);
}

type Pattern = readonly [pattern: RegExp, counted: Counted];

const patterns = new WeakMap<Form, readonly Pattern[]>();

/** Numbers of strategies, measures and programmes in a text: 4つの戦略, 23の施策, 延べ33事業. */
function statementsIn(text: string, form: Form): { start: number; words: string; counted: Counted }[] {
  let ofForm = patterns.get(form);
  if (!ofForm) patterns.set(form, (ofForm = patternsOf(form)));
  return ofForm.flatMap(([pattern, counted]) =>
    Array.from(text.matchAll(pattern), ({ 1: words = '', index }) => ({ start: index, words, counted })),
  );
}

function patternsOf({ levels }: Form): Pattern[] {
  const level = (words: readonly string[]) =>
    new RegExp(`(?<![0-9０-９])(${STATED})つ?の(?:${alternatives(words)})(?![0-9０-９])`, 'g');
  return [
    [level(levels.strategy), 'strategies'],
    [level(levels.measure), 'measures'],
    [new RegExp(`(?<=延べ)(${STATED})の?(?:主な)?事業`, 'g'), 'listings'],
    [new RegExp(`(?<=実数で?|実|再掲を除(?:く|き|いた)、?)(${STATED})の?(?:主な)?事業`, 'g'), 'programmes'],
  ];
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
}

function spanIn({ line, start }: RunningLine, from: number, words: string): Span {
  return { line, start: start + from, end: start + from + words.length };
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
    fixes: () => [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, span, right))],
  };
}

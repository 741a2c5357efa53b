import type { Form } from '../../../form/form';
import type { RunningLine } from '../../../plan/facts/runningText';
import { memoize } from '../../../base/memoize';
import { allMatches, literally } from '../../../text/patterns';
import type { Span } from '../../../text/position';
import type { BlockView } from '../../blocks/blockView';
import { wordsHolding } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';
import type { CountAsked, Counted, Scope } from './counted';
import { STATED } from './statedNumber';

/** A number of strategies, measures or programmes, as a sentence states it. */
export interface Statement extends CountAsked {
  readonly span: Span;
  readonly words: string;
}

/** What a block says of how many there are. */
export const statementsIn = perBlock((view: BlockView): Statement[] => {
  const { mayState, of } = patternsOf(view.config.form);
  return wordsHolding(view, view.runningLines, mayState).flatMap((line) =>
    of.flatMap(([pattern, counted]) =>
      allMatches(line.text, pattern).map(({ 1: words = '', index: start }) => ({
        span: spanIn(line, start, words),
        words,
        counted,
        scope: scopeOf(line.text.slice(0, start), counted),
      })),
    ),
  );
});

/** Where words stand that begin so far into a line of running text. */
export function spanIn({ line, start }: RunningLine, from: number, words: string): Span {
  return { line, start: start + from, end: start + from + words.length };
}

const OF_STRATEGY = /本戦略|この戦略|当戦略|戦略(?:[0-9０-９]{1,2}|[Ⅰ-Ⅻ])(?:は|では|の)/;
const OF_PLAN = /本計画|この計画|計画全体|全体で/;

/** What the sentence says of itself before the number. */
function scopeOf(before: string, counted: Counted): Scope {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  if (counted !== 'strategies' && OF_STRATEGY.test(sentence) && strategyOf(sentence)) return 'strategy';
  return OF_PLAN.test(sentence) ? 'plan' : undefined;
}

function strategyOf(sentence: string): boolean {
  return !/[0-9０-９一二三四五六七八九十](?:つ)?の戦略/.test(sentence);
}

interface Patterns {
  /** What stands in every statement: most lines make none. */
  readonly mayState: RegExp;
  readonly of: readonly (readonly [pattern: RegExp, counted: Counted])[];
}

/** Numbers of strategies, measures and programmes in a text: 4つの戦略, 23の施策, 延べ33事業. */
const patternsOf = memoize(({ levels: { strategy, measure } }: Form): Patterns => {
  const level = (words: readonly string[]) =>
    new RegExp(`(?<![0-9０-９])(${STATED})つ?の(?:${alternatives(words)})(?![0-9０-９])`, 'g');
  return {
    mayState: new RegExp(
      `の(?:${alternatives([...strategy, ...measure])})|(?:延べ|実(?:数で?)?|除(?:く|き|いた)、?)(?:${STATED})`,
      'g',
    ),
    of: [
      [level(strategy), 'strategies'],
      [level(measure), 'measures'],
      [new RegExp(`(?<=延べ)(${STATED})の?(?:主な)?事業`, 'g'), 'listings'],
      [new RegExp(`(?<=実数で?|実|再掲を除(?:く|き|いた)、?)(${STATED})の?(?:主な)?事業`, 'g'), 'programmes'],
    ],
  };
});

function alternatives(words: readonly string[]): string {
  return words.map(literally).join('|');
}

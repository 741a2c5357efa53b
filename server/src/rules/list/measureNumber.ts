import type { StrategyFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import type { MeasureNumber } from '../../syntax/tree/line';
import { numberKey } from '../../syntax/tree/line';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { numberLike } from '../../text/numbers';
import type { Edition } from '../../workspace/editions/edition';
import { referencesTo } from '../../workspace/resolver/headings';
import { placeInStrategy, relatedInStrategy } from '../findings/inStrategy';
import { replaceSpan } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { numberTextLike } from '../fixes/measureLine';
import { shiftNumbers } from '../fixes/renumber';
import { numberGaps, repeatedNumbers } from '../reading/measures/measureNumbers';
import { digitsBefore, numberByMeasures } from '../reading/measures/strategyNumber';
import type { Numbered, WrongNumber } from '../reading/measures/wrongNumbers';
import { wrongNumbers } from '../reading/measures/wrongNumbers';
import type { Fix, FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

/** A measure's number is another in the list than in the body, stands twice, is left out, or is of another strategy. */
export const measureNumber: StrategyRule = {
  code: 'measure-number',
  summary: message("A measure's number is wrong."),
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'strategy',
  check: (context) => {
    const { strategy } = context;
    const { heading, listed, measures } = strategy;
    const byMeasures = numberByMeasures(strategy);
    if (heading && byMeasures !== undefined) return [headingOfOther(context, heading, byMeasures)];
    const different = wrongNumbers(strategy);
    const wrong = new Set(different.map((one) => one.wrong));
    return [
      ...different.map((one) => differentNumber(context, one)),
      ...[listed, measures].flatMap((side) => {
        const others = side.filter((numbered) => !wrong.has(numbered));
        return [...twice(context, others), ...ofOtherStrategy(context, others, heading?.fact.number)];
      }),
      ...gaps(context, wrong),
    ];
  },
};

/** Every measure is of one strategy, and the strategy's heading has another number: the heading is wrong. */
function headingOfOther(
  context: StrategyContext,
  { block, fact }: InBlock<StrategyFact>,
  right: number,
): FoundInStrategy {
  const { title } = fact;
  const digits = digitsBefore(title, context.views[block]);
  const place = context.at(block);
  return {
    ...placeInStrategy(context, block, digits ?? { line: title.line, start: 0, end: title.start }),
    message: message('The measures below are those of strategy {0}.', right),
    fixes: () =>
      digits
        ? [
            fixIn(
              place.file,
              message('Number it {0}', right),
              replaceSpan(place.file, place.block, digits, numberLike(digits.text, right)),
            ),
          ]
        : [],
  };
}

function differentNumber(context: StrategyContext, { wrong, right, isListed }: WrongNumber): FoundInStrategy {
  const number = numberKey(right.fact.number);
  const told = isListed
    ? message('In the body, this measure has the number {0}.', number)
    : message('In the list, this measure has the number {0}.', number);
  const related = isListed ? message('In the body') : message('In the list');
  return {
    ...at(context, wrong, told),
    related: [relatedInStrategy(context, right.block, right.fact.numberSpan, related)],
    fixes: () => [renumber(context, wrong, right.fact.number)],
  };
}

function twice(context: StrategyContext, side: readonly Numbered[]): FoundInStrategy[] {
  return repeatedNumbers(context, side).map(({ numbered, first }) => ({
    ...at(context, numbered, message('The number {0} stands twice.', numberKey(numbered.fact.number))),
    related: [relatedInStrategy(context, first.block, first.fact.numberSpan, message('The first one'))],
  }));
}

function ofOtherStrategy(
  context: StrategyContext,
  side: readonly Numbered[],
  strategy: number | undefined,
): FoundInStrategy[] {
  if (strategy === undefined) return [];
  return side
    .filter(({ fact }) => fact.number.strategy !== strategy)
    .map((numbered) => {
      const { number } = numbered.fact;
      const told = message('This is strategy {0}: the number {1} is of another one.', strategy, numberKey(number));
      return {
        ...at(context, numbered, told),
        fixes: () => [renumber(context, numbered, { strategy, index: number.index })],
      };
    });
}

function gaps(context: StrategyContext, wrong: ReadonlySet<Numbered>): FoundInStrategy[] {
  return numberGaps(context, wrong).map(({ numbered, missing }) => ({
    ...at(context, numbered, message('There is no measure {0} before this one.', numberKey(missing))),
    level: 'warning',
    fixes: () => (wrong.size > 0 ? [] : closeGap(context.edition, numbered.fact.number, missing)),
  }));
}

/** A reference to a number that is missing would lead to another measure then, and nobody would see it. */
function closeGap(edition: Edition, number: MeasureNumber, missing: MeasureNumber): Fix[] {
  const { strategy, index } = number;
  for (let gone = missing.index; gone < index; gone++) {
    if (referencesTo(edition, strategy, gone).length > 0) return [];
  }
  const title = message('Number it {0}, and those that follow on from there', numberKey(missing));
  return [forPerson({ title, edits: shiftNumbers(edition, number, missing.index - index) })];
}

function at(
  context: StrategyContext,
  { block, fact }: Numbered,
  told: Message,
): Pick<FoundInStrategy, 'file' | 'range' | 'message'> {
  return { ...placeInStrategy(context, block, fact.numberSpan), message: told };
}

function renumber(context: StrategyContext, numbered: Numbered, number: MeasureNumber): Fix {
  const { numberSpan } = numbered.fact;
  const line = context.views[numbered.block]?.lines[numberSpan.line] ?? '';
  const right = numberTextLike(line.slice(numberSpan.start, numberSpan.end), number);
  const { file, block } = context.at(numbered.block);
  return fixIn(file, message('Number it {0}', numberKey(number)), replaceSpan(file, block, numberSpan, right));
}

import type { PlanStrategy } from '../../plan/plan';
import type { MeasureNumber } from '../../syntax/line';
import { numberKey } from '../../syntax/line';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { numberLike } from '../../text/width';
import { rangeInFile } from '../../workspace/planFile';
import { replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { numberTextLike } from '../fixes/measureLine';
import type { Numbered, WrongNumber } from '../reading/measures/wrongNumbers';
import { wrongNumbers } from '../reading/measures/wrongNumbers';
import type { FileContext, StrategyRule, Fix, Found } from '../rule';

/** A measure's number is another in the list than in the body, stands twice, is left out, or is of another strategy. */
export const measureNumber: StrategyRule = {
  code: 'measure-number',
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'strategy',
  check: (context, strategy) => {
    const heading = otherStrategy(context, strategy);
    if (heading) return [heading];
    const different = wrongNumbers(strategy);
    const wrong = new Set(different.map((one) => one.wrong));
    return [
      ...different.map((one) => differentNumber(context, one)),
      ...[strategy.listed, strategy.measures].flatMap((side) => [
        ...twice(context, side, wrong),
        ...ofOtherStrategy(context, side, strategy, wrong),
      ]),
      ...gaps(context, strategy, wrong),
    ];
  },
};

function key({ fact }: Numbered): string {
  return numberKey(fact.number);
}

function at({ file }: FileContext, numbered: Numbered, found: Message): Pick<Found, 'range' | 'message'> {
  return { range: rangeInFile(file, numbered.block, numbered.fact.numberSpan), message: found };
}

/** Every measure is of one strategy, and the strategy's heading has another number: the heading is wrong. */
function otherStrategy({ file, views }: FileContext, { heading, listed, measures }: PlanStrategy): Found | undefined {
  const numbers = new Set([...listed, ...measures].map(({ fact }) => fact.number.strategy));
  const [only] = numbers;
  if (!heading || numbers.size !== 1 || only === undefined || only === heading.fact.number) return undefined;
  const { title } = heading.fact;
  const before = (views[heading.block]?.lines[title.line] ?? '').slice(0, title.start);
  const digits = /(?<![0-9０-９])[0-9０-９]+(?=[^0-9０-９]*$)/.exec(before);
  const span = digits
    ? { line: title.line, start: digits.index, end: digits.index + digits[0].length }
    : { line: title.line, start: 0, end: title.start };
  return {
    range: rangeInFile(file, heading.block, span),
    message: message('The measures below are those of strategy {0}.', only),
    fixes: () =>
      digits
        ? [
            fixIn(
              file,
              message('Number it {0}', only),
              replaceSpan(file, heading.block, span, numberLike(digits[0], only)),
            ),
          ]
        : [],
  };
}

function differentNumber(context: FileContext, { wrong, right, isListed }: WrongNumber): Found {
  const { file } = context;
  const told = isListed
    ? message('In the body, this measure has the number {0}.', key(right))
    : message('In the list, this measure has the number {0}.', key(right));
  const related = isListed ? message('In the body') : message('In the list');
  return {
    ...at(context, wrong, told),
    related: [{ uri: file.uri, range: rangeInFile(file, right.block, right.fact.numberSpan), message: related }],
    fixes: () => [renumber(context, wrong, right.fact.number, message('Number it {0}', key(right)))],
  };
}

function renumber({ file, views }: FileContext, numbered: Numbered, number: MeasureNumber, title: Message): Fix {
  const { line, start, end } = numbered.fact.numberSpan;
  const written = (views[numbered.block]?.lines[line] ?? '').slice(start, end);
  return fixIn(
    file,
    title,
    replaceSpan(file, numbered.block, numbered.fact.numberSpan, numberTextLike(written, number)),
  );
}

function twice(context: FileContext, side: readonly Numbered[], wrong: ReadonlySet<Numbered>): Found[] {
  const first = new Map<string, Numbered>();
  return side.flatMap((numbered) => {
    if (wrong.has(numbered)) return [];
    const above = first.get(key(numbered));
    if (!above) {
      first.set(key(numbered), numbered);
      return [];
    }
    const range = rangeInFile(context.file, above.block, above.fact.numberSpan);
    return [
      {
        ...at(context, numbered, message('The number {0} stands twice.', key(numbered))),
        related: [{ uri: context.file.uri, range, message: message('The first one') }],
      },
    ];
  });
}

function ofOtherStrategy(
  context: FileContext,
  side: readonly Numbered[],
  { heading }: PlanStrategy,
  wrong: ReadonlySet<Numbered>,
): Found[] {
  const strategy = heading?.fact.number;
  if (strategy === undefined) return [];
  return side
    .filter((numbered) => numbered.fact.number.strategy !== strategy && !wrong.has(numbered))
    .map((numbered) => {
      const number = { strategy, index: numbered.fact.number.index };
      return {
        ...at(
          context,
          numbered,
          message('This is strategy {0}: the number {1} is of another one.', strategy, key(numbered)),
        ),
        fixes: () => [renumber(context, numbered, number, message('Number it {0}', numberKey(number)))],
      };
    });
}

/** Numbers that neither list nor body has, though both have a later one. The list is told; a draft without one, its body. */
function gaps(context: FileContext, { listed, measures }: PlanStrategy, wrong: ReadonlySet<Numbered>): Found[] {
  const there = new Set([...listed, ...measures].map(({ fact }) => fact.number.index));
  const side: readonly Numbered[] = listed.length > 0 ? listed : measures;
  const inOrder = side
    .filter((numbered) => !wrong.has(numbered))
    .toSorted((one, other) => one.fact.number.index - other.fact.number.index);
  let expected = listed.length > 0 ? 1 : (inOrder[0]?.fact.number.index ?? 1);
  return inOrder.flatMap((numbered): Found[] => {
    const { strategy, index } = numbered.fact.number;
    while (there.has(expected) && expected < index) expected++;
    const missing = expected < index ? expected : undefined;
    expected = index + 1;
    if (missing === undefined) return [];
    const number = numberKey({ strategy, index: missing });
    return [
      { ...at(context, numbered, message('There is no measure {0} before this one.', number)), level: 'warning' },
    ];
  });
}

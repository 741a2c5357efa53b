import type { InBlock } from '../../plan/plan';
import { message } from '../../text/message';
import { numberLike } from '../../text/numbers';
import { rangeInFile } from '../../workspace/files/location';
import { replaceSpan } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import type { BareNumber } from '../reading/measures/bareNumbers';
import { bareNumbersIn } from '../reading/measures/bareNumbers';
import { inStrategiesWithoutMeasures } from '../reading/measures/inStrategiesWithoutMeasures';
import type { FileContext, FileRule, Found } from '../rule';

/** Where the strategy's number is not known, it is left open as offices leave it. */
const OPEN_NUMBER = '○';

/**
 * The headings of a strategy's measures say no more than 施策1, so that they are not read as measures. Told once for each
 * strategy, at the first.
 */
export const measureWithoutStrategy: FileRule = {
  code: 'measure-without-strategy',
  summary: message('The headings of measures do not say the number of their strategy.'),
  level: 'warning',
  reshapes: true,
  scope: 'file',
  check: (context) =>
    inStrategiesWithoutMeasures(context, bareNumbersIn).flatMap(({ strategy, things }) =>
      found(context, things, strategy?.number),
    ),
};

function found({ file }: FileContext, numbers: readonly InBlock<BareNumber>[], strategy: number | undefined): Found[] {
  const first = numbers.find(({ fact }) => fact.isHeading);
  if (!first) return [];
  const right = (number: BareNumber) => withStrategy(number, strategy);
  return [
    {
      range: rangeInFile(file, first.block, first.fact),
      message: message(
        '“{0}” does not say its strategy, so that it is not read as a measure: write “{1}”.',
        first.fact.text,
        right(first.fact),
      ),
      fixes: () => {
        if (strategy === undefined) return [];
        const edits = numbers.map(({ block, fact }) => replaceSpan(file, block, fact, right(fact)));
        const title = message(
          'Write the number of the strategy in all of its measures, as in “{0}”',
          right(first.fact),
        );
        return [forPerson(fixIn(file, title, ...edits))];
      },
    },
  ];
}

function withStrategy({ text, digits }: BareNumber, strategy: number | undefined): string {
  const word = text.slice(0, -digits.text.length);
  return `${word}${strategy === undefined ? OPEN_NUMBER : numberLike(digits.text, strategy)}-${digits.text}`;
}

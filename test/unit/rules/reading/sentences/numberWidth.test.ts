import fc from 'fast-check';
import { inWidth, isInWidth } from '../../../../../server/src/rules/reading/sentences/numberWidth';

const digit = fc.constantFrom('0', '1', '9', '０', '１', '９');
const digits = fc.array(digit, { minLength: 1, maxLength: 3 }).map((some) => some.join(''));
const number = fc
  .tuple(digits, fc.array(fc.tuple(fc.constantFrom('.', '．', ',', '，', '-', '－'), digits), { maxLength: 2 }))
  .map(([first, others]) => first + others.flat().join(''));

describe('The width of a number', () => {
  for (const width of ['half', 'one-digit-full', 'full'] as const) {
    it(`is ${width} where writing it so changes nothing`, () => {
      fc.assert(fc.property(number, (text) => isInWidth(text, width) === (inWidth(text, width) === text)));
    });
  }
});

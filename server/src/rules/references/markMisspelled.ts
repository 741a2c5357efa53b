import { message } from '../../text/message';
import { writeInstead } from '../fixes/fix';
import { inBrackets, isWellWritten, marksIn, rightWord, usualBrackets } from '../reading/programmes/markForms';
import type { SettledRule } from '../rule';

/** A mark is only nearly one: a wrong character, a blank inside, brackets of the keyboard (【再褐】【再 掲】[再掲]). */
export const markMisspelled: SettledRule = {
  code: 'mark-misspelled',
  level: 'warning',
  ofForm: true,
  scope: 'settled',
  settle: ({ file, edition }) => {
    const usual = usualBrackets(file, edition);
    return {
      by: usual,
      check: (view) =>
        marksIn(view)
          .filter((mark) => mark.kind && !isWellWritten(mark))
          .map((mark) => {
            const right = inBrackets(rightWord(mark, view.config.form), usual);
            return {
              span: mark,
              message: message('“{0}” is probably meant to be {1}.', mark.text, right),
              fixes: ({ file, block }) => [writeInstead(file, block, mark, right)],
            };
          }),
    };
  },
};

import { message } from '../../text/message';
import { writeInstead } from '../fixes/fix';
import { bracketsOf, inBrackets, isWellWritten, marksIn, usualBrackets } from '../reading/programmes/markForms';
import type { SettledRule } from '../rule';

/** Marks stand in several kinds of brackets in one file: the rarer ones are told. */
export const mixedMarkForms: SettledRule = {
  code: 'mixed-mark-forms',
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: ({ file, edition }) => {
    const usual = usualBrackets(file, edition);
    return {
      by: usual,
      check: (view) =>
        marksIn(view)
          .filter((mark) => mark.kind && isWellWritten(mark) && bracketsOf(mark) !== usual)
          .map((mark) => {
            const right = inBrackets(mark.text.slice(1, -1), usual);
            return {
              span: mark,
              message: message('Most marks of this file are written like {0}.', right),
              fixes: ({ file, block }) => [writeInstead(file, block, mark, right)],
            };
          }),
    };
  },
};

import { message } from '../../text/message';
import { settledMarks } from '../findings/settledMarks';
import { inBrackets, isWellWritten, rightWord } from '../reading/programmes/markForms';
import type { SettledRule } from '../rule';

/** A mark is only nearly one: a wrong character, a blank inside, brackets of the keyboard (【再褐】【再 掲】[再掲]). */
export const markMisspelled: SettledRule = {
  code: 'mark-misspelled',
  summary: message('A mark is only nearly one.'),
  level: 'warning',
  ofForm: true,
  scope: 'settled',
  settle: (context) =>
    settledMarks(
      context,
      (mark, usual, { config }) => (isWellWritten(mark) ? undefined : inBrackets(rightWord(mark, config.form), usual)),
      (written, right) => message('“{0}” is probably meant to be {1}.', written, right),
    ),
};

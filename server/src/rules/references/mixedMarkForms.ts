import { message } from '../../text/message';
import { settledMarks } from '../findings/settledMarks';
import { bracketsOf, inBrackets, isWellWritten } from '../reading/programmes/markForms';
import type { SettledRule } from '../rule';

/** Marks stand in several kinds of brackets in one file: the rarer ones are told. */
export const mixedMarkForms: SettledRule = {
  code: 'mixed-mark-forms',
  summary: message('Marks stand in several kinds of brackets in one file.'),
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: (context) =>
    settledMarks(
      context,
      (mark, usual) =>
        isWellWritten(mark) && bracketsOf(mark) !== usual ? inBrackets(mark.text.slice(1, -1), usual) : undefined,
      (_, right) => message('Most marks of this file are written like {0}.', right),
    ),
};

import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import { bracketsOf, inBrackets, isWellWritten, marksIn, usualBrackets } from './markForms';

/** Marks stand in several kinds of brackets in one file: the rarer ones are told. */
export const mixedMarkForms: FileRule = {
  code: 'mixed-mark-forms',
  level: 'info',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition, views }) => {
    const usual = usualBrackets(file, edition);
    return views.flatMap((view, block) =>
      marksIn(view)
        .filter((mark) => mark.kind && isWellWritten(mark) && bracketsOf(mark) !== usual)
        .map((mark) => {
          const right = inBrackets(mark.text.slice(1, -1), usual);
          return {
            range: rangeInFile(file, block, mark),
            message: message('Most marks of this file are written like {0}.', right),
            fixes: () => [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, mark, right))],
          };
        }),
    );
  },
};

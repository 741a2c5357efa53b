import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import { inBrackets, isWellWritten, marksIn, rightWord, usualBrackets } from './markForms';

/** A mark is only nearly one: a wrong character, a blank inside, brackets of the keyboard (【再褐】【再 掲】[再掲]). */
export const markMisspelled: FileRule = {
  code: 'mark-misspelled',
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition, views }) =>
    views.flatMap((view, block) =>
      marksIn(view)
        .filter((mark) => mark.kind && !isWellWritten(mark))
        .map((mark) => {
          const right = inBrackets(rightWord(mark, edition.config.form), usualBrackets(file, edition));
          return {
            range: rangeInFile(file, block, mark),
            message: message('“{0}” is probably meant to be {1}.', mark.text, right),
            fixes: () => [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, mark, right))],
          };
        }),
    ),
};

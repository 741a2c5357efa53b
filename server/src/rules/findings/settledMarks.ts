import type { Mark } from '../../syntax/tree/tree';
import type { Message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { writeInstead } from '../fixes/fix';
import { bracketedMarksIn, usualBrackets } from '../reading/programmes/markForms';
import type { FileContext, Settled } from '../rule';

/**
 * Holds the marks of a file against the brackets that it uses most.
 * @param rightOf how a mark is to be written instead; undefined where it is right as it is
 */
export function settledMarks(
  { file, edition }: FileContext,
  rightOf: (mark: Mark, usual: string, view: BlockView) => string | undefined,
  tell: (written: string, right: string) => Message,
): Settled {
  const usual = usualBrackets(file, edition);
  return {
    by: usual,
    check: (view) =>
      bracketedMarksIn(view).flatMap((mark) => {
        const right = mark.kind && rightOf(mark, usual, view);
        if (right === undefined) return [];
        return [
          {
            span: mark,
            message: tell(mark.text, right),
            fixes: ({ file, block }) => [writeInstead(file, block, mark, right)],
          },
        ];
      }),
  };
}

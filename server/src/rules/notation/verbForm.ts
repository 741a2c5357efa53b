import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { matchesIn } from '../blocks/matches';
import { writeInstead } from '../fixes/fix';
import type { BlockRule } from '../rule';

/** A form that no verb has, and what takes its place; undefined where the verb would have to be known. */
interface ImpossibleForm {
  readonly pattern: RegExp;
  readonly right: (found: string) => string | undefined;
}

/** What is put to the stem of a verb (しきれない), never to its て-form (してきれない). */
const PUT_TO_STEM = '(?:きれ[てなずるま]|つつ[、あも]|づら[いくさ])';

const IMPOSSIBLE: readonly ImpossibleForm[] = [
  { pattern: new RegExp(`[しじえけげせねべめれ]て${PUT_TO_STEM}`, 'g'), right: (found) => found.replace('て', '') },
  { pattern: new RegExp(`(?:[っい]て|[んい]で)${PUT_TO_STEM}`, 'g'), right: () => undefined },
  // A verb in れる has no っ; それって is no verb.
  { pattern: /(?<![こそあどだわ])れって(?=い[るなまたく]|お[りら])/g, right: () => 'れて' },
  { pattern: /[らさ]れれ[るてなま]/g, right: (found) => found.replace('れれ', 'れ') },
];

/** A verb stands in a form that there is not (対応してきれない, 守られっている): a slip of the keyboard. */
export const verbForm: BlockRule = {
  code: 'verb-form',
  summary: message('A verb stands in a form that there is not.'),
  level: 'info',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    IMPOSSIBLE.flatMap(({ pattern, right }) =>
      matchesIn(view, pattern).map((word) => {
        const mended = right(word.text);
        return {
          span: word,
          message: told(word.text, mended),
          fixes: ({ file, block }) => (mended === undefined ? [] : [writeInstead(file, block, word, mended)]),
        };
      }),
    ),
};

function told(found: string, right: string | undefined): Message {
  return right === undefined
    ? message('No verb has the form “{0}”.', found)
    : message('No verb has the form “{0}”: it is “{1}”.', found, right);
}

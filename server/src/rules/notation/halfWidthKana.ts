import { message } from '../../text/message';
import { matchesIn } from '../blocks/matches';
import { writeInstead } from '../fixes/fix';
import type { BlockRule } from '../rule';

/** With the half-width long vowel mark, and the signs that voice a kana. */
const HALF_WIDTH_KANA = /[\uff66-\uff9f]+/g;

/** Katakana in half width, as old systems and tables write it. */
export const halfWidthKana: BlockRule = {
  code: 'half-width-kana',
  summary: message('Katakana is written in half width.'),
  level: 'info',
  scope: 'block',
  check: (view) =>
    matchesIn(view, HALF_WIDTH_KANA).map((kana) => {
      const right = kana.text.normalize('NFKC');
      return {
        span: kana,
        message: message('“{0}” is in half width.', kana.text),
        fixes: ({ file, block }) => [writeInstead(file, block, kana, right)],
      };
    }),
};

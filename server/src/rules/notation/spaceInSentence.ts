import type { Words } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { BlockView } from '../blocks/blockView';
import { matchesInWords, wordsHolding } from '../blocks/matches';
import { replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { isWithin, properNames } from '../reading/sentences/exempt';
import type { SentenceNode } from '../reading/sentences/sentenceNodes';
import { sentenceNodes } from '../reading/sentences/sentenceNodes';
import type { BlockRule } from '../rule';

const JAPANESE = '\\p{Script=Han}々\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** A blank behind it sets an ordinal apart: ア 担い手、イ 資金. */
const ORDINAL = '(?<![^、。])[ア-ンｱ-ﾝ一二三四五六七八九十]';
const BLANK = '[ \\u3000]';
/** Columns set with more blanks than this are no sentence. */
const IN_SENTENCE = new RegExp(
  `${BLANK}(?<=[${JAPANESE}、」）]${BLANK})(?<!${ORDINAL}${BLANK})${BLANK}?(?=[${JAPANESE}「（])`,
  'gu',
);
/** A name in parentheses on a line of its own, whether or not it could be read as a programme. */
const NAME_ALONE = /^[(（][^。]*[)）][^)）。]{0,6}$/;
const AFTER_COMMA = /(?<=、)[ \u3000]{1,2}(?=\S)/gu;

/** A blank stands inside a sentence: where two lines were joined, or a line end was deleted. */
export const spaceInSentence: BlockRule = {
  code: 'space-in-sentence',
  summary: message('There is a blank inside a sentence.'),
  level: 'info',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    [
      ...blanksIn(
        view,
        sentenceNodes(view).flatMap(({ texts }) => texts),
        IN_SENTENCE,
      ).filter((blank) => !partsWords(view, blank)),
      ...blanksIn(view, initiativeTitles(view), AFTER_COMMA),
    ]
      .filter((blank) => !isWithin(properNames(view), blank))
      .map((blank) => ({
        span: blank,
        message: message('There is a blank inside a sentence.'),
        fixes: ({ file, block }) => [fixIn(file, message('Remove the blank'), replaceSpan(file, block, blank, ''))],
      })),
};

/** Words that are no sentence may be set apart by a wide blank: 国の動き　法の改正. */
function partsWords(view: BlockView, { line, start, end }: Span): boolean {
  if (!(view.lines[line] ?? '').slice(start, end).includes('\u3000')) return false;
  const node = sentenceNodes(view).find(({ texts }) => texts.some((words) => words.line === line));
  if (node?.kind === 'note' && partsTerm(node, { line, start, end })) return true;
  return node?.texts.every(({ text }) => !text.includes('。')) ?? false;
}

/** Whether a blank stands behind the term with which a note begins: ※1　浸透ます　雨水を地下に戻す施設。 */
function partsTerm({ texts: [first] }: SentenceNode, { line, start }: Span): boolean {
  return first.line === line && !/[、。]/.test(first.text.slice(0, start - first.start));
}

/** A title may be set in two parts; after 、 it goes on. */
function initiativeTitles({ nodes }: BlockView): Words[] {
  return nodes.flatMap((node) => (node.kind === 'initiative' ? node.titles : []));
}

function blanksIn(view: BlockView, words: readonly Words[], pattern: RegExp): Span[] {
  return wordsHolding(view, words, pattern)
    .filter(({ text }) => !NAME_ALONE.test(text))
    .flatMap((each) => matchesInWords(each, pattern));
}

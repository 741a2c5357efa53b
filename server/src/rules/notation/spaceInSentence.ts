import type { Words } from '../../syntax/tree/tree';
import { lazily } from '../../base/lazily';
import { message } from '../../text/message';
import { holderOf } from '../../text/spansHolding';
import type { Span } from '../../text/position';
import type { BlockView } from '../blocks/blockView';
import { matchesInWords, wordsHolding } from '../blocks/matches';
import { replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { properNames } from '../reading/sentences/exempt';
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
  check: (view) => {
    const isInName = holderOf(properNames(view));
    return [
      ...blanksIn(
        view,
        sentenceNodes(view).flatMap(({ texts }) => texts),
        IN_SENTENCE,
      ).filter(partsNoWords(view)),
      ...blanksIn(view, initiativeTitles(view), AFTER_COMMA),
    ]
      .filter((blank) => !isInName(blank))
      .map((blank) => ({
        span: blank,
        message: message('There is a blank inside a sentence.'),
        fixes: ({ file, block }) => [fixIn(file, message('Remove the blank'), replaceSpan(file, block, blank, ''))],
      }));
  },
};

/** Whether a blank parts no words: a narrow one, or a wide one in a sentence. */
function partsNoWords(view: BlockView): (blank: Span) => boolean {
  const partedUpTo = lazily(() => new Map(sentenceNodes(view).flatMap(placesPartedUpTo)));
  return ({ line, start, end }) =>
    !(view.lines[line] ?? '').slice(start, end).includes('\u3000') || start >= (partedUpTo().get(line) ?? 0);
}

/**
 * Up to where on its lines a node's words may be set apart by a wide blank: all that is no sentence (国の動き　法の改正), and
 * the term with which a note begins (※1　浸透ます　雨水を地下に戻す施設。).
 */
function placesPartedUpTo({ kind, texts }: SentenceNode): (readonly [line: number, place: number])[] {
  if (!texts.some(({ text }) => text.includes('。'))) return texts.map(({ line }) => [line, Infinity]);
  if (kind !== 'note') return [];
  const [{ line, start, text }] = texts;
  const mark = text.search(/[、。]/);
  return [[line, mark === -1 ? Infinity : start + mark]];
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

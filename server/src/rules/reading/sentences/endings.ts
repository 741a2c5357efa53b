import type { Words } from '../../../syntax/tree/tree';
import { allMatches } from '../../../text/patterns';
import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';
import { sentenceNodes } from './sentenceNodes';

/** How a sentence speaks to its reader: です・ます (敬体), or である (常体). */
export type Politeness = 'polite' | 'plain';

export type Endings = Readonly<Record<Politeness, readonly Match[]>>;

const ENDINGS: Readonly<Record<Politeness, RegExp>> = {
  polite: /(?:です|ます|(?:でし|まし)(?:た|ょう)|ません(?:でした)?|ください)か?$/,
  plain: /(?:である|[だたるうくぐすつぬぶむ]|ない)$/,
};
const OPENING = '「『｢（(“';
const SIGN = /[「『｢（(“」』｣）)”。]/g;
/** As long as the longest ending, ませんでしたか, and a little more. */
const LONGEST = 10;

/**
 * How the sentences of a measure end. Most that end in a noun are neither; notes, boxes and what somebody says in brackets
 * may have a style of their own.
 */
export const endingsIn = perBlock((view: BlockView): Endings => {
  const texts = view.tree.kind === 'measure' ? sentencesOf(view) : [];
  const sentences = texts.flatMap((words) => endsOf(words.text).map((end) => ({ words, end })));
  const polite = sentences.flatMap((sentence) => endingOf(sentence, 'polite'));
  const others = sentences.filter((sentence) => endingOf(sentence, 'polite').length === 0);
  return { polite, plain: others.flatMap((sentence) => endingOf(sentence, 'plain')) };
});

interface Sentence {
  readonly words: Words;
  /** Where its 。 stands in the words. */
  readonly end: number;
}

function sentencesOf(view: BlockView): Words[] {
  const boxes = view.nodes.filter(({ kind }) => kind === 'box');
  return sentenceNodes(view)
    .filter(({ kind }) => kind !== 'note')
    .filter(({ firstLine }) => !boxes.some((box) => box.firstLine <= firstLine && firstLine <= box.lastLine))
    .flatMap(({ texts }) => texts);
}

function endingOf({ words: { line, start, text }, end }: Sentence, politeness: Politeness): Match[] {
  const ending = ENDINGS[politeness].exec(text.slice(Math.max(end - LONGEST, 0), end))?.[0];
  return ending === undefined ? [] : [{ line, start: start + end - ending.length, end: start + end, text: ending }];
}

/** Where the 。 of sentences stand: those in brackets end what somebody says. */
function endsOf(text: string): number[] {
  let open = 0;
  return allMatches(text, SIGN).flatMap(({ 0: sign, index }) => {
    if (sign === '。') return open > 0 ? [] : [index];
    open += OPENING.includes(sign) ? 1 : -1;
    return [];
  });
}

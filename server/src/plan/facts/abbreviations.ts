import { BLANKS } from '../../text/characters';
import { allMatches } from '../../text/patterns';
import type { AbbreviationFact } from './facts';
import type { RunningLine } from './runningText';

/** In UTF-16 units. */
export const LONGEST_ABBREVIATION = 20;
/** So much before and behind an abbreviation is looked at for the sentence that tells it, in UTF-16 units. */
const LONGEST_TOLD = 300;
const OF_NAMES = '[\\p{Script=Han}々\\p{Script=Katakana}ー\\p{Script=Latin}\\p{Nd}・]';
const TELLS = 'と(?:いう|いい|する|し|略|表記|記|呼)';

/** None ends within brackets: 港湾局（以下「局」という。）と水産部（以下「部」という。）. */
const END_OF_SENTENCE = /。(?![）)」』])/g;

/** 「…」 behind 以下, with a few words between: 以下「都」という, 以下、総称して「三団体」という. */
const QUOTED = new RegExp(
  `(?<=[（(。、，,]${BLANKS}?)以下[^「」『』｢｣（）()。]{0,8}` +
    `[「『｢]([^「」『』｢｣（）()]{1,${LONGEST_ABBREVIATION}})[」』｣](?=${BLANKS}?(?:[）)。]|${TELLS}))`,
  'gu',
);
/** A word without quotes fills the brackets; one of a single character would say no more than 以下略. */
const PLAIN = new RegExp(
  `(?<=[（(]${BLANKS}?)以下[、，,]?${BLANKS}?(?!(?:[省中後前]略|同[様文上前]|参照|次頁|余白|空白)[）)])` +
    `(${OF_NAMES}{1,${LONGEST_ABBREVIATION}}(?=${TELLS})|${OF_NAMES}{2,${LONGEST_ABBREVIATION}}(?=[）)]))`,
  'gu',
);

/** The abbreviations that a line tells in so many words: 港湾局(以下「局」という。), みなと計画（以下、計画）. */
export function abbreviationsIn({ line, start, text }: RunningLine): AbbreviationFact[] {
  if (!text.includes('以下')) return [];
  return [...allMatches(text, QUOTED), ...allMatches(text, PLAIN)].map(({ 0: words, 1: abbreviation = '', index }) => {
    const at = index + words.lastIndexOf(abbreviation);
    const end = at + abbreviation.length;
    return { line, start: start + at, end: start + end, text: abbreviation, told: sentenceUpTo(text, index, end) };
  });
}

/** What is said from the beginning of the sentence to the end of the brackets in which an abbreviation is told. */
function sentenceUpTo(line: string, start: number, end: number): string {
  const first = Math.max(start - LONGEST_TOLD, 0);
  const [text, from, to] = [line.slice(first, end + LONGEST_TOLD), start - first, end - first];
  const opening = Math.max(text.lastIndexOf('（', from), text.lastIndexOf('(', from));
  const closing = text.slice(to).search(/[）)]/);
  const last = opening === -1 || closing === -1 ? text.length : to + closing + 1;
  const stop = allMatches(text.slice(0, opening === -1 ? from : opening), END_OF_SENTENCE).at(-1);
  return text.slice(stop ? stop.index + 1 : 0, last).trim();
}

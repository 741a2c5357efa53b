import type { Words } from '../../../syntax/tree';
import { joinedText } from '../../../syntax/tree';
import type { DifferingWords } from './differingWords';
import { differingWords, spanInTexts } from './differingWords';

/** How a sentence differs from another that it should repeat, and where that stands in both. */
export interface Drift {
  readonly here: string;
  readonly there: string;
  readonly words: DifferingWords;
  readonly span: Words;
  readonly spanThere: Words;
}

/** Lays two sentences side by side, each in the lines on which it stands. */
export function driftBetween(texts: readonly Words[], textsThere: readonly Words[]): Drift {
  const here = joinedText(texts);
  const there = joinedText(textsThere);
  const words = differingWords(here, there);
  const wordsThere = differingWords(there, here);
  return {
    here,
    there,
    words,
    span: spanInTexts(texts, words.start, words.here.length),
    spanThere: spanInTexts(textsThere, wordsThere.start, wordsThere.here.length),
  };
}

import type { Words } from '../../../syntax/tree/tree';
import { joinedText } from '../../../syntax/tree/tree';
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
  const { here, there, words, wordsThere } = laidBeside(texts, textsThere);
  return {
    here,
    there,
    words,
    span: spanInTexts(texts, words.start, words.here.length),
    spanThere: spanInTexts(textsThere, wordsThere.start, wordsThere.here.length),
  };
}

interface LaidBeside {
  readonly here: string;
  readonly there: string;
  readonly words: DifferingWords;
  readonly wordsThere: DifferingWords;
}

/**
 * What a sentence was laid beside last. Of two that differ, at most one is being written in; the other one's block is as it
 * was, and tells that both still say the same.
 */
const kept = new WeakMap<readonly Words[], LaidBeside>();

function laidBeside(texts: readonly Words[], textsThere: readonly Words[]): LaidBeside {
  const here = joinedText(texts);
  const there = joinedText(textsThere);
  let laid = [kept.get(texts), kept.get(textsThere)].find((known) => known?.here === here && known.there === there);
  if (!laid) {
    laid = { here, there, words: differingWords(here, there), wordsThere: differingWords(there, here) };
    kept.set(texts, laid);
    kept.set(textsThere, laid);
  }
  return laid;
}

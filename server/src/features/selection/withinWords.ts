import type { BracketPair, Brackets } from '../../plan/words/brackets';
import { readBrackets } from '../../plan/words/brackets';
import type { Bracket } from '../../plan/words/bracketsInLine';
import type { Words } from '../../syntax/tree/tree';
import { allMatches } from '../../text/patterns';
import type { Position, Range, Span } from '../../text/position';
import { comparePositions, rangeHolds } from '../../text/position';

/**
 * What is selected within words that belong together, maybe on several lines: what stands in brackets, the same with
 * them, the sentence, all words. Lines count as in the words.
 */
export function rangesWithin(texts: readonly Words[], position: Position): Range[] {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return [];
  const brackets = readBrackets(texts);
  // At a full stop the sentence begins that follows.
  const sentence = sentencesIn(texts, brackets).findLast((range) => rangeHolds(range, position));
  const all = [...inBrackets(brackets), ...(sentence ? [sentence] : []), between(startOf(first), endOf(last))];
  return all.filter((range) => rangeHolds(range, position));
}

/** Pairs come in the order in which they close: the inner one first. */
function inBrackets({ pairs }: Brackets): Range[] {
  return pairs.flatMap(({ open, close }) => [
    between(endOf(open), startOf(close)),
    between(startOf(open), endOf(close)),
  ]);
}

/** A full stop within brackets ends no sentence: (高潮。大雨。). */
function sentencesIn(texts: readonly Words[], brackets: Brackets): Range[] {
  const sentences: Range[] = [];
  const isInBrackets = inOuterPairs(brackets);
  let start: Position | undefined;
  for (const words of texts) {
    start ??= startOf(words);
    for (const stop of stopsIn(words).filter((place) => !isInBrackets(place))) {
      sentences.push(between(start, stop));
      start = stop;
    }
    if (comparePositions(start, endOf(words)) === 0) start = undefined;
  }
  const last = texts.at(-1);
  return start && last ? [...sentences, between(start, endOf(last))] : sentences;
}

/** The places right behind full stops. */
function stopsIn({ line, start, text }: Words): Position[] {
  return allMatches(text, /。/g).map(({ index }) => ({ line, character: start + index + 1 }));
}

/** Tells of places, asked for in their order, whether they are within brackets. */
function inOuterPairs({ pairs }: Brackets): (place: Position) => boolean {
  const left = outerPairs(pairs);
  return (place) => {
    while (left.length > 0 && isBefore(left.at(-1)?.close, place)) left.pop();
    return isBefore(left.at(-1)?.open, place);
  };
}

/** The pairs that stand in no other, the last one first. */
function outerPairs(pairs: readonly BracketPair[]): BracketPair[] {
  const outer: BracketPair[] = [];
  for (const pair of pairs.toReversed()) {
    const behind = outer.at(-1);
    if (!behind || isBefore(pair.close, startOf(behind.open))) outer.push(pair);
  }
  return outer;
}

/** Whether a place is behind a bracket. */
function isBefore(bracket: Bracket | undefined, place: Position): boolean {
  return bracket !== undefined && comparePositions(startOf(bracket), place) < 0;
}

function between(start: Position, end: Position): Range {
  return { start, end };
}

function startOf({ line, start }: Span): Position {
  return { line, character: start };
}

function endOf({ line, end }: Span): Position {
  return { line, character: end };
}

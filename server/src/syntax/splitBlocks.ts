import type { Vocabulary } from '../form/vocabulary';
import { BLANKS, DIGITS, HYPHENS } from '../text/characters';
import { lineReader } from './line';

const BLOCK_HEADINGS: readonly string[] = ['strategy', 'part', 'measure'];

/** Cuts a text into the texts of its blocks. Joined again they are the text, byte for byte. */
export function blockSplitter(vocabulary: Vocabulary): (text: string) => string[] {
  const read = lineReader(vocabulary);
  // Only lines that may be headings are read whole: the search must cost no more than one look at each line's beginning.
  const candidate = new RegExp(
    `^${BLANKS}*(?:#{1,6}${BLANKS}+)?(?:\\*\\*)?(?:(?:${vocabulary.strategyWords.join('|')})|[《≪]|` +
      `(?:(?:${vocabulary.measureWords.join('|')})${BLANKS}*)?${DIGITS}{1,3}${BLANKS}*${HYPHENS}).*$`,
    'gm',
  );

  return function splitBlocks(text) {
    const starts = [0];
    for (const match of text.matchAll(candidate)) {
      const before = text.charCodeAt(match.index - 1);
      const atLineStart = match.index === 0 || before === 10 || before === 13;
      if (atLineStart && match.index > 0 && BLOCK_HEADINGS.includes(read(match[0]).kind)) starts.push(match.index);
    }
    return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
  };
}

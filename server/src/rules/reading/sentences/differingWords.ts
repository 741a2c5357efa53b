import type { Words } from '../../../syntax/tree/tree';
import { differences } from '../../../text/edits/differences';

/** Where two sentences differ: from the first word that does to the last. */
export interface DifferingWords {
  readonly here: string;
  readonly there: string;
  /** Where `here` stands in its sentence, UTF-16 from 0. */
  readonly start: number;
}

/** The words in which two sentences differ. Where one only leaves words out, its words beside the gap. */
export function differingWords(here: string, there: string): DifferingWords {
  const parts = differences(here, there);
  const first = parts.findIndex(({ kind }) => kind !== 'same');
  const last = parts.findLastIndex(({ kind }) => kind !== 'same');
  const before = sideOf(parts.slice(0, first), 'removed');
  const within = parts.slice(first, last + 1);
  const found = { here: sideOf(within, 'removed'), there: sideOf(within, 'added'), start: before.length };
  return found.here === '' ? withNeighbours(found, here) : found;
}

function sideOf(parts: ReturnType<typeof differences>, kind: 'added' | 'removed'): string {
  return parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');
}

function withNeighbours({ there, start }: DifferingWords, sentence: string): DifferingWords {
  const from = Math.max(start - 1, 0);
  const to = Math.min(start + 1, sentence.length);
  return {
    here: sentence.slice(from, to),
    there: sentence.slice(from, start) + there + sentence.slice(start, to),
    start: from,
  };
}

/** Where a stretch of a joined sentence stands: in the line in which it begins. */
export function spanInTexts(texts: readonly Words[], start: number, length: number): Words {
  let before = 0;
  for (const words of texts) {
    if (start < before + words.text.length || words === texts.at(-1)) {
      const from = Math.min(words.start + start - before, words.end);
      const to = Math.min(from + length, words.end);
      return { line: words.line, start: from, end: to, text: words.text.slice(from - words.start, to - words.start) };
    }
    before += words.text.length;
  }
  return { line: 0, start: 0, end: 0, text: '' };
}

const LONGEST_SHOWN = 30;

/** Words as a message shows them: the first of many. */
export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

import { splitLines } from '../../../server/src/text/lines';
import type { Location } from '../../../server/src/workspace/files/location';

/** A place found by eye, and the words there. */
export interface FoundWords extends Location {
  readonly words: string;
}

/**
 * Finds names as a person does with a search: the words right between 「」 or parentheses, the longest first, and nothing
 * else is known of the text.
 */
export function searchNames(
  texts: Iterable<readonly [uri: string, text: string]>,
  names: readonly string[],
): FoundWords[] {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<=[「(（])(?:${longestFirst.map(escaped).join('|')})(?=[」)）])`, 'g');
  return searchLines(texts, (line) =>
    Array.from(line.matchAll(pattern), (match) => ({ start: match.index, words: match[0] })),
  );
}

/** Finds whole lines, whatever bullet stands before them. */
export function searchWholeLines(
  texts: Iterable<readonly [uri: string, text: string]>,
  lines: readonly string[],
): FoundWords[] {
  return searchLines(texts, (line) => {
    const words = line.replace(/^(?:- )?(?:\d+-\d+ )?/, '');
    return lines.includes(line.replace(/^- /, '')) ? [{ start: line.length - words.length, words }] : [];
  });
}

function searchLines(
  texts: Iterable<readonly [uri: string, text: string]>,
  search: (line: string) => readonly { start: number; words: string }[],
): FoundWords[] {
  return Array.from(texts).flatMap(([uri, text]) =>
    splitLines(text).flatMap((content, line) =>
      search(content).map(({ start, words }) => ({
        uri,
        words,
        range: { start: { line, character: start }, end: { line, character: start + words.length } },
      })),
    ),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

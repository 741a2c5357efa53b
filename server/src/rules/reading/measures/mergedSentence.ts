import type { SentenceFact } from '../../../plan/facts/facts';
import type { OverviewPair } from '../../../plan/overview';
import { foldHeading } from '../../../text/characters';

/** So many characters in a row are no accident. */
const SHORTEST_TAKEN = 8;

/** Whether the words in which an overview sentence differs from its ◎ are taken from another ◎: it sums up both. */
export function isMerged(differing: string, { direction }: OverviewPair, directions: readonly SentenceFact[]): boolean {
  const words = foldHeading(differing);
  const least = Math.max(SHORTEST_TAKEN, Math.ceil(words.length / 2));
  return directions.some((other) => other !== direction.fact && holdsStretch(other.key, words, least));
}

/** Whether some stretch of words, at least so long, stands in a text. */
function holdsStretch(text: string, words: string, least: number): boolean {
  for (let from = 0; from + least <= words.length; from++) {
    if (text.includes(words.slice(from, from + least))) return true;
  }
  return false;
}

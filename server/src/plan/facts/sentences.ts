import type { Text, Words } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import type { KeyedWords, SentenceFact } from './facts';

/** Words with the key that they are compared by. */
export function withKey(words: Words): KeyedWords {
  const { line, start, end, text } = words;
  return { line, start, end, text, key: foldHeading(text) };
}

/** The sentence that a bullet or a ◎ is, maybe over several lines. */
export function sentenceOf({ firstLine, lastLine, texts }: Text): SentenceFact {
  return { firstLine, lastLine, texts, key: joinedKey(texts) };
}

/** Words folded and joined without the breaks between their lines. */
function joinedKey(texts: readonly Words[]): string {
  return texts.map(({ text }) => foldHeading(text)).join('');
}

import type { Vocabulary } from '../../form/vocabulary';
import { readClosings } from '../../syntax/names/closing';
import type { WordComment } from '../reading/wordDocument';
import type { ParagraphText } from './paragraphText';

/** A comment as an open point of a plan: ［要確認: …（author, date）］. */
export function openPoint({ text, author, date }: WordComment): string {
  const words = text
    .replace(/[\s\u3000]+/g, ' ')
    .replaceAll('［', '〔')
    .replaceAll('］', '〕');
  const source = [author, date].filter(Boolean).join(', ');
  return `［要確認: ${words}${source === '' ? '' : `（${source}）`}］`;
}

/** A text with its comments as open points where they stand; after its last word they stand before 。 and the names. */
export function withOpenPoints({ text, comments }: ParagraphText, vocabulary: Vocabulary): string {
  if (comments.length === 0) return text;
  const last = lastPlace(text, vocabulary);
  let written = '';
  let from = 0;
  for (const { at, comment } of comments) {
    const place = Math.max(from, Math.min(at, last));
    written += text.slice(from, place) + openPoint(comment);
    from = place;
  }
  return written + text.slice(from);
}

function lastPlace(text: string, vocabulary: Vocabulary): number {
  const lineStart = text.lastIndexOf('\n') + 1;
  const [name] = readClosings(text.slice(lineStart), 0, vocabulary);
  const before = text.slice(0, name && lineStart + name.parentheses.start).replace(/(?<![\s\u3000*])[\s\u3000*]+$/, '');
  return before.endsWith('。') ? before.length - 1 : before.length;
}

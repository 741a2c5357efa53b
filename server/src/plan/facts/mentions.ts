import { nameKey } from '../../text/characters';
import { allMatches } from '../../text/patterns';
import type { MentionFact } from './facts';
import { looseKey } from '../words/looseName';
import type { RunningLine } from './runningText';

const CORNER_BRACKET = /([「｢])|[」｣]/g;

/** The words in 「」 or ｢｣ of a line; in nested ones the outer pair counts, and an empty one names nothing. */
export function mentionsIn(line: RunningLine): MentionFact[] {
  const mentions: MentionFact[] = [];
  let depth = 0;
  let start = 0;
  for (const { 1: opener, index: at } of allMatches(line.text, CORNER_BRACKET)) {
    if (opener !== undefined && depth++ === 0) start = at + 1;
    if (opener !== undefined || depth === 0 || --depth > 0) continue;
    const text = line.text.slice(start, at);
    const key = nameKey(text);
    if (key === '') continue;
    mentions.push({
      line: line.line,
      start: line.start + start,
      end: line.start + at,
      text,
      key,
      looseKey: looseKey(text),
      subsection: line.subsection,
    });
  }
  return mentions;
}

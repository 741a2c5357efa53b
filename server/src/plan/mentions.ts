import { nameKey } from '../text/characters';
import type { MentionFact } from './facts';
import { looseKey } from './looseName';
import type { RunningLine } from './runningText';

/** The words in 「」 of a line; in nested ones the outer pair counts. */
export function mentionsIn(line: RunningLine): MentionFact[] {
  if (!line.text.includes('「')) return [];
  const mentions: MentionFact[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.text.length; at++) {
    const character = line.text.charAt(at);
    if (character === '「' && depth++ === 0) start = at + 1;
    if (character !== '」' || depth === 0 || --depth > 0) continue;
    const text = line.text.slice(start, at);
    mentions.push({
      line: line.line,
      start: line.start + start,
      end: line.start + at,
      text,
      key: nameKey(text),
      looseKey: looseKey(text),
      subsection: line.subsection,
    });
  }
  return mentions;
}

import { isBalanced } from '../../text/brackets';
import { nameKey } from '../../text/characters';
import { hasLoneBracket } from '../words/brackets';
import type { MeasureFact } from './facts';

const HAS_PARENTHESES = /[()（）]/;
const HAS_OTHER_BRACKETS = /[「」｢｣『』【】〔〕［］[\]《》〈〉“”]/;

/**
 * The lines of a measure with parentheses in which a name may stand that another fault keeps from being read as a
 * programme: all where section 4 has lost its heading, else those whose brackets do not match. As keys of names.
 */
export function unreadLines({ sections }: MeasureFact, lines: readonly string[]): string[] {
  const hasInitiatives = sections.some(({ kind }) => kind === 'initiatives');
  return lines
    .filter((text, line) => HAS_PARENTHESES.test(text) && (!hasInitiatives || hasLone(text, line)))
    .map(nameKey);
}

function hasLone(text: string, line: number): boolean {
  // Most lines have nothing but parentheses, and they match.
  if (!HAS_OTHER_BRACKETS.test(text) && isBalanced(text)) return false;
  return hasLoneBracket({ line, start: 0, end: text.length, text });
}

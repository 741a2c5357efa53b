import { BLANKS, isBlankLine } from '../../text/characters';
import { splitLines } from '../../text/lines';
import { holdsOnlyComments } from '../lines/comments';
import type { Candidate } from './candidates';

const BLANK_LINE_BELOW = new RegExp(`^(?:\\r\\n|\\n|\\r)${BLANKS}*(?:[\\n\\r]|$)`);
const WIDEST_BLANK_LINE = 20;
/** How far above a heading a blank line is looked for, past comments. */
const FARTHEST_ABOVE = 400;

/** Whether a candidate is the heading of a block, as far as it can be told without the other candidates. */
export function mayBeginBlock(text: string, candidate: Candidate, inMeasure: boolean): boolean {
  const { line } = candidate;
  switch (line.kind) {
    case 'strategy':
      if (!line.tight && text.slice(candidate.start, candidate.end).trimEnd().endsWith('、')) {
        return isBelowBlank(text, candidate);
      }
      return !line.tight || standsAlone(text, candidate);
    case 'measure':
      return !line.tight || standsAlone(text, candidate);
    case 'part':
      // Inside a measure, an unknown 《…》 is the title of a box.
      return line.part !== undefined || !inMeasure;
    default:
      return false;
  }
}

function standsAlone(text: string, candidate: Candidate): boolean {
  const { end } = candidate;
  return (
    isBelowBlank(text, candidate) &&
    (end === text.length || BLANK_LINE_BELOW.test(text.slice(end, end + WIDEST_BLANK_LINE)))
  );
}

/** Whether nothing stands right above; a comment on a line of its own parts no lines. */
function isBelowBlank(text: string, { start }: Candidate): boolean {
  const from = Math.max(0, start - FARTHEST_ABOVE);
  const above = splitLines(text.slice(from, start)).slice(0, -1);
  const line = above.findLast((each) => !holdsOnlyComments(each));
  return line === undefined ? from === 0 : isBlankLine(line);
}

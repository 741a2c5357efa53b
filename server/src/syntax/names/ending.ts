import type { Vocabulary } from '../../form/vocabulary';
import { trimmedExtent } from '../../text/characters';
import { BRACKETED_MARKER, SIGNED_MARKER } from '../lines/noteMarkers';
import type { Words } from '../tree/tree';

/** Behind a name a bare ※ marks a note, too. */
const MARKER_BEHIND = new RegExp(`(?:${BRACKETED_MARKER}|${SIGNED_MARKER}|[※＊])$`);
/** (注 12) */
const LONGEST_MARKER = 6;

/** A line whose end is read. */
export interface Ending {
  readonly text: string;
  readonly line: number;
  readonly vocabulary: Vocabulary;
  /** Whether its name stands without parentheses: 朝市（産業課）. */
  readonly isBare?: boolean;
}

/** The words between two places of a line, without the blanks around them. */
export function wordsIn({ text, line }: Ending, from: number, to: number): Words {
  const { start, end } = trimmedExtent(text, from, to);
  return { line, start, end, text: text.slice(start, end) };
}

/** Where the text before `end` ends without blanks and bold signs, and whether there were any of the latter. */
export function withoutBold(text: string, end: number): { readonly end: number; readonly bold: boolean } {
  let at = trimmedExtent(text, 0, end).end;
  let bold = false;
  while (at >= 2 && text.startsWith('**', at - 2)) {
    bold = true;
    at = trimmedExtent(text, 0, at - 2).end;
  }
  return { end: at, bold };
}

/** Where the text before `end` ends without the marker of a note: (港の市)※1, (港の市※). */
export function withoutNoteMarker(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_MARKER);
  return from + text.slice(from, end).replace(MARKER_BEHIND, '').length;
}

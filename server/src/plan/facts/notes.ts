import { NOTE_MARKER } from '../../syntax/lines/noteMarkers';
import type { Note } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import type { NoteFact } from './facts';
import type { RunningLine } from './runningText';

const MARKER = new RegExp(NOTE_MARKER, 'g');
/** Looked for first, for most lines mark no note. */
const MAY_MARK = /[注※＊]|\*[0-9０-９]/;

/** One key for a marker and its definition, however each is written: (注1) for 注１) too, ※1 for ＊1. */
function noteKey(written: string): string {
  const folded = foldHeading(written);
  const number = /(?<!\d)\d+(?=\D*$)/.exec(folded)?.[0] ?? '';
  return folded.includes('注') ? `(注${number})` : `※${number}`;
}

/** The note markers in a line of running text: (注), (注1), ※1. A bare ※ is a remark, not a marker. */
export function noteMarkersIn(line: RunningLine): NoteFact[] {
  if (!MAY_MARK.test(line.text)) return [];
  return Array.from(line.text.matchAll(MARKER), (match) => ({
    key: noteKey(match[0]),
    marker: {
      line: line.line,
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      text: match[0],
    },
    texts: [],
  }));
}

/** What a note's line defines; undefined for a remark (※ without a number). */
export function noteDefinition({ marker, texts }: Note): NoteFact | undefined {
  const key = noteKey(marker.text);
  return key === '※' ? undefined : { key, marker, texts };
}

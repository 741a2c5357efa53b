import { NOTE_MARKER } from '../../syntax/lines/noteMarkers';
import type { WordNote, WordPiece } from '../reading/wordDocument';

/** A note with the marker under which it stands in the plan. */
export interface MarkedNote {
  readonly marker: string;
  readonly note: WordNote;
}

const MARKER = new RegExp(NOTE_MARKER, 'g');

/** Writes the markers of notes into pieces: (注1), (注2) … in their order, save where the author marked them. */
export class NoteMarks {
  private count = 0;

  mark(pieces: readonly WordPiece[]): { pieces: WordPiece[]; notes: MarkedNote[] } {
    const written = pieces.map(({ text }) => text).join('');
    const markers = [...written.matchAll(MARKER)];
    const notes: MarkedNote[] = [];
    let at = 0;
    const marked = pieces.map((piece) => {
      const start = at;
      at += piece.text.length;
      const { note } = piece;
      if (!note) return piece;
      const own = markers.find(({ index, 0: marker }) => index <= start && start < index + marker.length)?.[0];
      const marker = note.ownMark === undefined || own === undefined ? `(注${++this.count})` : own;
      notes.push({ marker, note });
      return marker === own ? piece : { ...piece, text: marker };
    });
    return { pieces: marked, notes };
  }
}

/** A note's own words without the mark at their beginning, which LibreOffice may have put there twice. */
export function definitionWords(words: string, { marker, note: { ownMark = '' } }: MarkedNote): string {
  let rest = words;
  while (rest.startsWith(marker)) rest = rest.slice(marker.length);
  if (rest !== words) return rest;
  return (ownMark !== '' && words.startsWith(ownMark) ? words.slice(ownMark.length) : words).trimStart();
}

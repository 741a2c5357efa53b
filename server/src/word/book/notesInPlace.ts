import type { Book, BookBlock, Line, Note, Passage } from './book';
import { spreadWith } from './book';

/** A book whose notes stand below the passages with their markers, as in the draft, and not at the foot of the page. */
export function withNotesInPlace(book: Book): Book {
  return {
    ...book,
    chapters: book.chapters.map((chapter) => ({
      ...chapter,
      spreads: chapter.spreads.map((spread) => spreadWith(spread, withNotesBelow)),
    })),
  };
}

function withNotesBelow(block: BookBlock): BookBlock[] {
  if (block.kind !== 'passage') return [block];
  const notes = block.lines.flat().flatMap(({ note }) => (note ? [note] : []));
  return [{ ...block, lines: block.lines.map(withoutNotes) }, ...notes.map((note) => noteBelow(block, note))];
}

function withoutNotes(line: Line): Line {
  return line.map((piece) => ({ ...piece, note: undefined }));
}

function noteBelow({ line, boxed }: Passage, { marker, lines: [first = [], ...more] }: Note): Passage {
  const from = first[0]?.from ?? { line, character: 0 };
  const marked = [{ text: marker, from, bold: false, role: undefined, note: undefined }, ...first];
  return { kind: 'passage', role: 'note', line, sign: undefined, boxed, lines: [marked, ...more] };
}

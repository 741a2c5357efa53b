import type { Entry } from './entries';
import type { Box, Item, Note, Text, Words } from './tree';

type LeafKind = 'item' | 'bullet' | 'caption' | 'paragraph';

const KIND_OF_ENTRY = {
  bullet: 'bullet',
  circle: 'bullet',
  direction: 'direction',
  paragraph: 'paragraph',
  heading: 'paragraph',
  comment: 'comment',
  aside: 'caption',
} as const;

/** The node of an entry that holds no others; `as` where its place in the section says what it is. */
export function leafOf(entry: Entry, as?: LeafKind): Item | Note | Box | Text {
  const { firstLine, lastLine, texts } = entry;
  const leaf = { firstLine, lastLine, texts, children: entry.comments.map(commentNode) };
  if (as === 'item') return { ...leaf, kind: 'item', programmes: entry.programmes };
  if (entry.kind === 'note') return { ...leaf, kind: 'note', marker: entry.marker ?? firstWords(entry) };
  if (entry.kind === 'box') return { kind: 'box', firstLine, lastLine, title: firstWords(entry), children: [] };
  if (entry.kind === 'bullet' && entry.indent > 0 && as === undefined) return { ...leaf, kind: 'point' };
  return { ...leaf, kind: as ?? KIND_OF_ENTRY[entry.kind] };
}

function commentNode({ firstLine, lastLine, texts }: Entry): Text {
  return { kind: 'comment', firstLine, lastLine, texts, children: [] };
}

export function firstWords({ firstLine, texts }: Entry): Words {
  return texts[0] ?? { line: firstLine, start: 0, end: 0, text: '' };
}

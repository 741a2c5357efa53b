import type { Entry } from './entry';
import type { Box, Item, Note, Text, Words } from '../tree/tree';

type LeafKind = 'item' | 'bullet' | 'caption' | 'paragraph';

const KIND_OF_ENTRY = {
  bullet: 'bullet',
  circle: 'bullet',
  direction: 'direction',
  paragraph: 'paragraph',
  heading: 'paragraph',
  comment: 'comment',
  listHead: 'caption',
  aside: 'caption',
  pageTurn: 'caption',
} as const;

const NONE: readonly Text[] = [];

/**
 * The node of an entry that holds no others; `as` where its place in the section says what it is. A plan has tens of
 * thousands of them: an object that is made by spreading another takes several times the room.
 */
export function leafOf(entry: Entry, as?: LeafKind): Item | Note | Box | Text {
  const { firstLine, lastLine, texts } = entry;
  const children = entry.comments.length === 0 ? NONE : entry.comments.map(commentNode);
  if (as === 'item') return { kind: 'item', firstLine, lastLine, texts, children, programmes: entry.programmes };
  if (entry.kind === 'note') {
    return { kind: 'note', firstLine, lastLine, texts, children, marker: entry.marker ?? firstWords(entry) };
  }
  if (entry.kind === 'box') return { kind: 'box', firstLine, lastLine, title: firstWords(entry), children: NONE };
  const isPoint = entry.isPoint && as === undefined;
  return { kind: isPoint ? 'point' : (as ?? KIND_OF_ENTRY[entry.kind]), firstLine, lastLine, texts, children };
}

function commentNode({ firstLine, lastLine, texts }: Entry): Text {
  return { kind: 'comment', firstLine, lastLine, texts, children: NONE };
}

export function firstWords({ firstLine, texts }: Entry): Words {
  return texts[0] ?? { line: firstLine, start: 0, end: 0, text: '' };
}

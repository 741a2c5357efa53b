import { groupBy } from '../../base/groupBy';
import type { BlockFacts, NoteFact } from '../../plan/facts/facts';
import { noteDefinition } from '../../plan/facts/notes';
import type { Node, Note as NoteNode } from '../../syntax/tree/tree';
import { walk } from '../../syntax/tree/tree';
import type { Note } from './book';
import { lineOf } from './lines';

/** A note with the place of its marker in the block. */
export interface PlacedNote {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly note: Note;
}

/** The notes of a block that are printed at the foot of the page. */
export interface Footnotes {
  readonly markers: readonly PlacedNote[];
  /** Their definitions, which are no longer passages of their own. */
  readonly definitions: ReadonlySet<Node>;
}

/**
 * A definition right below the entry with its marker becomes a footnote. Definitions that the author has gathered below
 * several entries, or elsewhere, stay where they are, all of them.
 * @param above the line of the plan in which the block begins
 */
export function footnotesOf(
  tree: Node,
  { noteMarkers }: BlockFacts,
  texts: readonly string[],
  above: number,
): Footnotes {
  const markersOf = groupBy(noteMarkers, ({ key }) => key);
  const markers: PlacedNote[] = [];
  const definitions = new Set<Node>();
  for (const { entry, notes } of notesBelow(tree)) {
    const placed = new Map<NoteFact, NoteNode>();
    let isGathered = false;
    for (const node of notes) {
      const marked = markersOf.get(noteDefinition(node)?.key ?? '') ?? [];
      const own = marked.find(
        (fact) => fact.marker.text === node.marker.text && isIn(entry, fact) && !placed.has(fact),
      );
      if (own) placed.set(own, node);
      else isGathered ||= marked.length > 0;
    }
    if (isGathered) continue;
    for (const [{ marker }, node] of placed) {
      markers.push({ line: marker.line, start: marker.start, end: marker.end, note: noteOf(node, texts, above) });
      definitions.add(node);
    }
  }
  return { markers, definitions };
}

/** The notes that stand below an entry, before anything else does. */
interface NotesBelow {
  readonly entry: Node | undefined;
  readonly notes: NoteNode[];
}

function notesBelow(tree: Node): NotesBelow[] {
  const below: NotesBelow[] = [{ entry: undefined, notes: [] }];
  for (const node of walk(tree)) {
    if (node.kind === 'note') below.at(-1)?.notes.push(node);
    else below.push({ entry: node, notes: [] });
  }
  return below.filter(({ notes }) => notes.length > 0);
}

function isIn(entry: Node | undefined, { marker: { line } }: NoteFact): boolean {
  return entry !== undefined && 'texts' in entry && entry.firstLine <= line && line <= entry.lastLine;
}

function noteOf({ marker, texts: words }: NoteNode, texts: readonly string[], above: number): Note {
  return {
    marker: marker.text,
    lines: words.map(({ line, start }, at) => {
      // The blank after the marker belongs to the definition.
      const from = at === 0 ? Math.min(marker.end, start) : 0;
      return lineOf(texts[line] ?? '', { line: above + line, character: from });
    }),
  };
}

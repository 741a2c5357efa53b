import type { BlockFacts } from '../../plan/facts/facts';
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
 * A definition right below the entry with its marker becomes a footnote. Definitions that the author has gathered
 * elsewhere stay where they are.
 * @param above the line of the plan in which the block begins
 */
export function footnotesOf(
  tree: Node,
  { noteMarkers }: BlockFacts,
  texts: readonly string[],
  above: number,
): Footnotes {
  const markers: PlacedNote[] = [];
  const definitions = new Set<Node>();
  let entry: Node | undefined;
  for (const node of walk(tree)) {
    if (node.kind !== 'note') {
      entry = node;
      continue;
    }
    const key = noteDefinition(node)?.key;
    const marker = noteMarkers.find(
      ({ key: other, marker: { line, start, text } }) =>
        other === key &&
        text === node.marker.text &&
        entry !== undefined &&
        'texts' in entry &&
        entry.firstLine <= line &&
        line <= entry.lastLine &&
        !markers.some((taken) => taken.line === line && taken.start === start),
    )?.marker;
    if (!marker) continue;
    const { line, start, end } = marker;
    markers.push({ line, start, end, note: noteOf(node, texts, above) });
    definitions.add(node);
  }
  return { markers, definitions };
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

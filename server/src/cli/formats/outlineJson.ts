import type { OutlineNode } from '../../features/outline/outlineNode';
import { jsonOf } from '../../reports/formats/json';

/** An outline's node as other programs read it; lines from 0. */
interface JsonNode {
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  /** The line to go to: where the title, or a programme's name, stands. */
  readonly line: number;
  readonly endLine: number;
  readonly children: readonly JsonNode[];
}

/** For programs; lines from 0. */
export function outlineJson(outline: readonly OutlineNode[]): string {
  return jsonOf(outline.map(nodeOf));
}

function nodeOf({ kind, number, title, range, selection, children }: OutlineNode): JsonNode {
  return {
    kind,
    number: number ?? null,
    title,
    line: selection.start.line,
    endLine: range.end.line,
    children: children.map(nodeOf),
  };
}

import type { Position } from '../text/position';
import type { PlanFile } from '../workspace/files/planFile';
import { outlineOf } from './outline/outline';
import type { OutlineNode } from './outline/outlineNode';

/** The title of a group, at the blank line above its first measure: the body does not tell where a group begins. */
export interface GroupTitle {
  readonly position: Position;
  readonly title: string;
}

/** Where the groups of a file begin. */
export function groupTitlesOf(file: PlanFile): GroupTitle[] {
  return outlineOf(file).flatMap(titlesIn);
}

function titlesIn({ kind, title, range, children }: OutlineNode): GroupTitle[] {
  if (kind === 'measure') return [];
  const [first] = children;
  const isAbove = kind === 'group' && first && range.start.line < first.range.start.line;
  return isAbove ? [{ position: range.start, title }] : children.flatMap(titlesIn);
}

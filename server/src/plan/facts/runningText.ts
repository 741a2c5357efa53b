import type { SubsectionKind } from '../../form/form';
import type { Node, Words } from '../../syntax/tree/tree';

/** A line of running text, and the sub-heading under which it stands. */
export interface RunningLine extends Words {
  readonly subsection: SubsectionKind | undefined;
}

/** The lines in which things are mentioned: bullets, items, paragraphs, notes, captions, in their order. */
export function runningLines(root: Node): RunningLine[] {
  const lines: RunningLine[] = [];
  collect(root, undefined, lines);
  return lines;
}

function collect(node: Node, subsection: SubsectionKind | undefined, lines: RunningLine[]): void {
  if (node.kind === 'comment' || node.kind === 'listedMeasure') return;
  if ('texts' in node) {
    for (const { line, start, end, text } of node.texts) lines.push({ line, start, end, text, subsection });
    return;
  }
  const inSubsection = node.kind === 'subsection' ? node.subsection : subsection;
  if (node.kind === 'initiative') {
    for (const { line, start, end, text } of node.titles) lines.push({ line, start, end, text, subsection });
  }
  for (const child of node.children) collect(child, inSubsection, lines);
}

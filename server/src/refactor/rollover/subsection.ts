import type { Section, Subsection } from '../../syntax/tree/tree';
import type { PlanFile } from '../../workspace/files/planFile';

/** ○ 成果 or ○ 課題 of a measure. */
export function subsectionOf(file: PlanFile, block: number, kind: Subsection['subsection']): Subsection | undefined {
  const sections = file.document.blocks[block]?.block.tree.children ?? [];
  return sections
    .filter((node): node is Section => node.kind === 'section')
    .flatMap(({ children }) => children)
    .find((node): node is Subsection => node.kind === 'subsection' && node.subsection === kind);
}

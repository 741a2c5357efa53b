import { measureOfBlock } from '../../../server/src/plan/plan';
import type { NodeKind } from '../../../server/src/syntax/tree/tree';
import { pathToLine } from '../../../server/src/syntax/tree/tree';
import { foldHeading } from '../../../server/src/text/characters';
import { splitLines } from '../../../server/src/text/lines';
import { blockAtLine, textOf } from '../../../server/src/syntax/tree/document';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';

/**
 * What a line is, as told by the tree and the plan alone: the kind of its innermost node, made plainer where the node's
 * place says more (a bullet among the achievements), `+programme` where a programme's name stands on it.
 * @param line from 0
 */
export function classOfLine(file: PlanFile, line: number): string {
  const text = splitLines(textOf(file.document))[line] ?? '';
  if (foldHeading(text) === '') return text === '' ? 'blank' : 'space-only';
  const placed = blockAtLine(file.document, line);
  if (!placed) return 'nothing';
  const inBlock = line - placed.line;
  const { block } = placed;
  const measure = measureOfBlock(file.plan, placed.index);
  if (measure?.rests.some((rest) => rest.line === inBlock)) return 'title-fragment';
  const path = pathToLine(block.tree, inBlock);
  const node = path.at(-1);
  if (!node) return 'nothing';
  const within = (kind: NodeKind) => path.find((parent) => parent.kind === kind);
  const first = node.firstLine === inBlock;
  switch (node.kind) {
    case 'item': {
      const names = node.programmes.some(({ name }) => name.line === inBlock);
      if (node.programmes.some(({ name, ownLine }) => name.line === inBlock && ownLine)) return 'programme-line';
      return `${first ? 'item' : 'item-continuation'}${names ? '+programme' : ''}`;
    }
    case 'bullet': {
      const subsection = within('subsection');
      const section = within('section');
      if (within('box')) return 'bullet in box';
      if (subsection?.kind === 'subsection') return `${subsection.subsection} bullet${first ? '' : ' continued'}`;
      if (section?.kind === 'section') return `${section.section.kind} bullet`;
      return within('part') ? 'overview-direction' : 'bullet';
    }
    case 'paragraph': {
      const part = within('part');
      return part?.kind === 'part' && part.part ? `${part.part} paragraph` : 'paragraph';
    }
    default:
      return node.kind;
  }
}

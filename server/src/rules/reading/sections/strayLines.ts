import type { SectionForm, SectionKind } from '../../../form/form';
import type { Node } from '../../../syntax/tree/tree';
import { foldHeading } from '../../../text/characters';
import type { BlockView } from '../../blocks/blockView';
import { sectionsOf } from './sections';

/**
 * Where the lines begin that belong to a section whose heading is missing: a ◎ above no heading of section 3, a
 * sub-heading outside its section, a programme among the directions. Undefined where there are none.
 */
export function strayLines(view: BlockView, missing: SectionForm): number | undefined {
  switch (missing.kind) {
    case 'necessity':
      return view.tree.children.find(({ kind }) => kind === 'bullet' || kind === 'paragraph')?.firstLine;
    case 'results':
      return straySubsection(view, missing);
    case 'direction':
      return nodesIn(view, 'results').find(({ kind }) => kind === 'direction')?.firstLine;
    case 'initiatives':
      return strayInitiative(view);
    case 'other':
      return undefined;
  }
}

/** What stands in the sections of a kind, under sub-headings or not. */
function nodesIn(view: BlockView, kind: SectionKind): Node[] {
  return sectionsOf(view)
    .filter(({ section }) => section.kind === kind)
    .flatMap(({ children }) => children.flatMap((child) => (child.kind === 'subsection' ? child.children : [child])));
}

function straySubsection(view: BlockView, { subsections }: SectionForm): number | undefined {
  const titles = subsections.flatMap(({ title, aliases }) => [title, ...aliases].map(foldHeading));
  const line = view.lines.findIndex(
    (text, at) => !view.commentLines.has(at) && titles.includes(foldHeading(text).replace(/^[○〇◯]/, '')),
  );
  return line === -1 ? undefined : line;
}

/**
 * The first item below the ◎, with the heading of its initiative above it. That one of several is known as an item is
 * enough: among directions most are taken for bullets.
 */
function strayInitiative(view: BlockView): number | undefined {
  const nodes = nodesIn(view, 'direction');
  const item = nodes.findIndex(isItem);
  const last = nodes.findLastIndex(({ kind }) => kind === 'direction');
  const first = nodes.findIndex(({ kind }, at) => at > last && kind === 'bullet');
  const at = last !== -1 && first !== -1 && first < item ? first : item;
  const above = nodes[at - 1];
  return above?.kind === 'paragraph' ? above.firstLine : nodes[at]?.firstLine;
}

/** An item, or a bullet with a name in parentheses on a line of its own. */
function isItem(node: Node): boolean {
  if (node.kind !== 'bullet') return node.kind === 'item';
  return node.texts.length > 1 && /^[(（].*[)）]/.test(node.texts.at(-1)?.text ?? '');
}

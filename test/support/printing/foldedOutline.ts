import { programmesOf } from '../../../server/src/plan/facts/programmes';
import type { PlanMeasure } from '../../../server/src/plan/plan';
import { numberKey } from '../../../server/src/syntax/tree/line';
import type { Node } from '../../../server/src/syntax/tree/tree';
import { foldHeading } from '../../../server/src/text/characters';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';

/**
 * What a reader takes from a document, however it is typed: a line for each node with its number, its folded title, and
 * an item's programmes by key and mark. Running text is left out, and with it where paragraphs and captions part.
 */
export function foldedOutline(file: PlanFile): string[] {
  const measures = file.plan.strategies.flatMap((strategy) => strategy.measures);
  return file.document.blocks.flatMap(({ block }, at) =>
    printNode(
      block.tree,
      0,
      measures.find((measure) => measure.block === at),
    ),
  );
}

function printNode(node: Node, depth: number, measure?: PlanMeasure): string[] {
  const words = wordsOf(node, measure);
  const children = node.children.flatMap((child) => printNode(child, depth + 1));
  return words === undefined ? children : [`${'  '.repeat(depth)}${node.kind} ${words}`, ...children];
}

function wordsOf(node: Node, measure: PlanMeasure | undefined): string | undefined {
  switch (node.kind) {
    case 'preface':
    case 'paragraph':
    case 'caption':
    case 'comment':
      return undefined;
    case 'strategy':
      return `${node.number} ${foldHeading(node.title.text)}`;
    case 'measure':
      return `${numberKey(node.number)} ${foldHeading(measure?.title ?? '')}`;
    case 'listedMeasure':
      return `${numberKey(node.number)} ${foldHeading(node.title.text)}`;
    case 'part':
      return node.part ?? foldHeading(node.title.text);
    case 'section':
      return `${node.number ?? ''} ${node.section.kind}`;
    case 'subsection':
      return node.subsection;
    case 'initiative':
      return foldHeading(node.titles.map(({ text }) => text).join(''));
    case 'group':
    case 'groupSummary':
    case 'box':
      return foldHeading(node.title.text);
    case 'item':
      return programmesOf(node)
        .map(({ key, kind, mark }) => `${key} ${kind}${mark?.misspelled ? '?' : ''}`)
        .join();
    case 'note':
      return foldHeading(node.marker.text);
    case 'bullet':
    case 'point':
    case 'direction':
      return '';
  }
}

import type { MeasureFact } from '../plan/facts';
import { initiativeTitle } from '../plan/programmes';
import type { PlanMeasure } from '../plan/plan';
import { titleSpan } from '../plan/plan';
import { numberKey } from '../syntax/line';
import type { Item, Node, ProgrammeName, Text } from '../syntax/tree';
import { removeBlanks } from '../text/characters';
import type { Lines, Span } from '../text/position';
import { lineOfBlock } from '../workspace/planFile';
import type { OutlineNode, OutlineSource } from './outlineNode';

/** The nodes of measures that stand unchanged where they stood: most of a long plan, at every keystroke. */
const kept = new WeakMap<MeasureFact, OutlineNode>();

/** A measure with its whole title; its sections, ◎ items, initiatives and programmes. */
export function outlineOfMeasure(source: OutlineSource, measure: PlanMeasure): OutlineNode {
  const known = kept.get(measure.fact);
  const line = lineOfBlock(source.file, measure.block);
  if (known?.title === measure.title && known.range.start.line === line) return known;
  const node = readOutline(source, measure);
  kept.set(measure.fact, node);
  return node;
}

function readOutline(source: OutlineSource, measure: PlanMeasure): OutlineNode {
  const { block, fact, title } = measure;
  const tree = source.treeOf(block);
  return {
    kind: 'measure',
    number: numberKey(fact.number),
    title,
    mark: undefined,
    range: source.wholeBlocks(block, block),
    selection: source.words(block, titleSpan(fact)),
    children: tree ? childrenOf(source, measure, tree) : [],
  };
}

function childrenOf(source: OutlineSource, measure: PlanMeasure, { children }: Node): OutlineNode[] {
  return children.flatMap((child) => nodesOf(source, measure, child));
}

function nodesOf(source: OutlineSource, measure: PlanMeasure, node: Node): OutlineNode[] {
  const { block } = measure;
  const branch = (selected: Span) => ({
    number: undefined,
    mark: undefined,
    range: source.wholeLines(block, node),
    selection: source.words(block, selected),
    children: childrenOf(source, measure, node),
  });
  switch (node.kind) {
    case 'section': {
      const number = node.number === undefined ? undefined : String(node.number);
      return [{ ...branch(node.heading), kind: 'section', number, title: node.title.text }];
    }
    case 'subsection':
      return [{ ...branch(node.title), kind: node.subsection, title: removeBlanks(node.title.text) }];
    case 'initiative': {
      const [first] = node.titles;
      return first ? [{ ...branch(first), kind: 'initiative', title: initiativeTitle(node) }] : [];
    }
    case 'direction': {
      const [first] = node.texts;
      return first ? [{ ...branch(first), kind: 'direction', title: sentence(node, measure) }] : [];
    }
    case 'item':
      return node.programmes.map((programme, at) => ({
        kind: 'programme',
        number: undefined,
        title: programme.name.text,
        mark: programme.marks.find(({ kind }) => kind !== undefined)?.kind,
        range: source.wholeLines(block, linesOfProgramme(node, programme, at)),
        selection: source.words(block, programme.name),
        children: [],
      }));
    default:
      return [];
  }
}

/** The rest of a measure's title may stand right below a ◎ item, but is none of its words. */
function sentence({ texts }: Text, { rests }: PlanMeasure): string {
  return texts
    .filter(({ line }) => !rests.some((rest) => rest.line === line))
    .map(({ text }) => text)
    .join('');
}

/** The item belongs to its first programme; a further one has its own line. */
function linesOfProgramme({ firstLine, lastLine, programmes }: Item, { name }: ProgrammeName, at: number): Lines {
  const next = programmes[at + 1];
  return { firstLine: at === 0 ? firstLine : name.line, lastLine: next ? next.name.line - 1 : lastLine };
}

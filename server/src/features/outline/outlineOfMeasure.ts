import type { MeasureFact } from '../../plan/facts/facts';
import { initiativeTitle } from '../../plan/facts/programmes';
import type { PlanMeasure } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Item, Node, Text, Words } from '../../syntax/tree/tree';
import { removeBlanks } from '../../text/characters';
import type { Lines, Span } from '../../text/position';
import type { OutlineNode, OutlineSource } from './outlineNode';

/** The nodes of measures that stand unchanged where they stood: most of a long plan, at every keystroke. */
const kept = new WeakMap<MeasureFact, OutlineNode>();

/** A measure with its whole title; its sections, ◎ items, initiatives and programmes. */
export function outlineOfMeasure(source: OutlineSource, measure: PlanMeasure): OutlineNode {
  const known = kept.get(measure.fact);
  const line = source.file.lineOf(measure.block);
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

/** What a node says of itself in an outline. */
type Heading = Pick<OutlineNode, 'kind' | 'title'> & Partial<Pick<OutlineNode, 'number' | 'mark'>>;

function nodesOf(source: OutlineSource, measure: PlanMeasure, node: Node): OutlineNode[] {
  const { block } = measure;
  // A long plan has tens of thousands: made by spreading, each would cost several times as much.
  const nodeOf = ({ kind, title, number, mark }: Heading, selected: Span, lines: Lines = node): OutlineNode => ({
    kind,
    number,
    title,
    mark,
    range: source.wholeLines(block, lines),
    selection: source.words(block, selected),
    children: childrenOf(source, measure, node),
  });
  switch (node.kind) {
    case 'section': {
      const number = node.number === undefined ? undefined : String(node.number);
      return [nodeOf({ kind: 'section', number, title: node.title.text }, node.heading)];
    }
    case 'subsection':
      return [nodeOf({ kind: node.subsection, title: removeBlanks(node.title.text) }, node.title)];
    case 'initiative': {
      const [first] = node.titles;
      return first ? [nodeOf({ kind: 'initiative', title: initiativeTitle(node) }, first)] : [];
    }
    case 'direction': {
      const [first] = node.texts;
      return first ? [nodeOf({ kind: 'direction', title: sentence(node, measure) }, first)] : [];
    }
    case 'item':
      return node.programmes.map(({ name, marks }, at) => {
        const mark = marks.find(({ kind }) => kind !== undefined)?.kind;
        return nodeOf({ kind: 'programme', title: name.text, mark }, name, linesOfProgramme(node, name, at));
      });
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
function linesOfProgramme({ firstLine, lastLine, programmes }: Item, name: Words, at: number): Lines {
  const next = programmes[at + 1];
  return { firstLine: at === 0 ? firstLine : name.line, lastLine: next ? next.name.line - 1 : lastLine };
}

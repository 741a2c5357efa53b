import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import type { Group, Node, Part, Words } from '../../syntax/tree/tree';
import type { PlanFile } from '../../workspace/files/planFile';
import type { OutlineNode } from './outlineNode';
import { OutlineSource } from './outlineNode';
import { outlineOfMeasure } from './outlineOfMeasure';

/**
 * strategy > approach, guideline > group > measure > section > achievements, challenges, or initiative > programme.
 * The guideline holds the measures that follow it, gathered in its groups; boxes, notes and captions are left out.
 */
export function outlineOf(file: PlanFile): OutlineNode[] {
  const source = new OutlineSource(file);
  return file.plan.strategies.flatMap((strategy) => outlineOfStrategy(source, strategy));
}

/** A strategy without a heading (one in several files) gives the nodes that it holds. */
function outlineOfStrategy(source: OutlineSource, strategy: PlanStrategy): OutlineNode[] {
  const { heading, firstBlock, endBlock } = strategy;
  const children = stretchesOf(source, strategy).flatMap((stretch) => outlineOfStretch(source, strategy, stretch));
  if (!heading) return children;
  const { number, title } = heading.fact;
  return [
    {
      kind: 'strategy',
      number: String(number),
      title: title.text,
      mark: undefined,
      range: source.wholeBlocks(firstBlock, endBlock - 1),
      selection: source.words(firstBlock, title),
      children,
    },
  ];
}

/** A part, or what begins a strategy, with the measures that follow it. */
interface Stretch {
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly part: Part | undefined;
  readonly groups: readonly Group[];
  readonly measures: readonly PlanMeasure[];
}

function stretchesOf(source: OutlineSource, { firstBlock, endBlock, measures }: PlanStrategy): Stretch[] {
  const starts: number[] = [];
  for (let block = firstBlock; block < endBlock; block++) {
    if (block === firstBlock || source.treeOf(block)?.kind !== 'measure') starts.push(block);
  }
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? endBlock;
    const tree = source.treeOf(start);
    return {
      firstBlock: start,
      lastBlock: end - 1,
      part: tree?.kind === 'part' ? tree : undefined,
      groups: tree ? groupsOf(tree) : [],
      measures: measures.filter(({ block }) => start <= block && block < end),
    };
  });
}

function groupsOf({ children }: Node): Group[] {
  return children.flatMap((child) => (child.kind === 'group' ? [child] : []));
}

function outlineOfStretch(source: OutlineSource, strategy: PlanStrategy, stretch: Stretch): OutlineNode[] {
  const { firstBlock, lastBlock, part } = stretch;
  const groups = [...groupsWithoutMeasures(source, strategy, stretch), ...groupsOfMeasures(source, stretch)];
  if (!part) return groups;
  const holdsMeasures = part.part === 'guideline' || stretch.groups.length > 0;
  const node: OutlineNode = {
    kind: part.part ?? 'part',
    number: undefined,
    title: part.title.text,
    mark: undefined,
    range: source.wholeBlocks(firstBlock, holdsMeasures ? lastBlock : firstBlock),
    selection: source.words(firstBlock, part.title),
    children: holdsMeasures ? groups : [],
  };
  return holdsMeasures ? [node] : [node, ...groups];
}

/** A group none of whose measures is in the body stands where it is listed. */
function groupsWithoutMeasures(source: OutlineSource, { measures }: PlanStrategy, stretch: Stretch): OutlineNode[] {
  const gathered = new Set(measures.map(({ listed }) => listed?.fact.group));
  return stretch.groups
    .filter(({ title }) => !gathered.has(title))
    .map((group) => ({
      kind: 'group',
      number: undefined,
      title: group.title.text,
      mark: undefined,
      range: source.wholeLines(stretch.firstBlock, group),
      selection: source.words(stretch.firstBlock, group.title),
      children: [],
    }));
}

/**
 * Measures that follow each other and are listed in one group stand under it, others by themselves. The body has no
 * heading for a group: it begins on the blank line above its first measure, so that it has a line of its own.
 */
function groupsOfMeasures(source: OutlineSource, { measures }: Stretch): OutlineNode[] {
  const runs: { readonly group: Words | undefined; readonly measures: PlanMeasure[] }[] = [];
  for (const measure of measures) {
    const group = measure.listed?.fact.group;
    const run = runs.at(-1);
    if (run && run.group === group) run.measures.push(measure);
    else runs.push({ group, measures: [measure] });
  }
  return runs.flatMap(({ group, measures: gathered }) => {
    const children = gathered.map((measure) => outlineOfMeasure(source, measure));
    const [first, last] = [children[0], children.at(-1)];
    if (!group || !first || !last) return children;
    return [
      {
        kind: 'group',
        number: undefined,
        title: group.text,
        mark: undefined,
        range: { start: source.blankAbove(first) ?? first.range.start, end: last.range.end },
        selection: first.selection,
        children,
      },
    ];
  });
}

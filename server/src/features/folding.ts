import type { PlacedBlock } from '../syntax/tree/document';
import type { Node } from '../syntax/tree/tree';
import { walk } from '../syntax/tree/tree';
import type { Lines } from '../text/position';
import { splitLines } from '../text/lines';
import type { PlanFile } from '../workspace/files/planFile';

const FOLDABLE: readonly Node['kind'][] = [
  'measure',
  'section',
  'subsection',
  'initiative',
  'group',
  'groupSummary',
  'box',
  'item',
  'bullet',
  'direction',
  'note',
  'comment',
];

/** What can be folded: strategies, parts, measures, sections, boxes, lists, and items over several lines. */
export function foldingOf(file: PlanFile): Lines[] {
  const folds = file.document.blocks.flatMap(({ block, line }) => {
    const texts = splitLines(block.text);
    return walk(block.tree)
      .filter(({ kind }) => FOLDABLE.includes(kind))
      .map(({ firstLine, lastLine }) => shifted(withoutBlankEnd({ firstLine, lastLine }, texts), line));
  });
  return [...strategyFolds(file), ...partFolds(file), ...folds].filter(
    ({ firstLine, lastLine }) => lastLine > firstLine,
  );
}

/** A strategy folds down to the next one, over all its blocks. */
function strategyFolds(file: PlanFile): Lines[] {
  const { blocks } = file.document;
  return file.plan.strategies.flatMap(({ heading, endBlock }) =>
    heading ? foldOfBlocks(blocks[heading.block], blocks[endBlock - 1]) : [],
  );
}

/** A part folds with the measures that follow it: as the guideline holds them in the outline. */
function partFolds(file: PlanFile): Lines[] {
  const { blocks } = file.document;
  return blocks.flatMap((placed, at) => {
    if (placed.block.tree.kind !== 'part') return [];
    let last = at;
    while (blocks[last + 1]?.block.tree.kind === 'measure') last++;
    return foldOfBlocks(placed, blocks[last]);
  });
}

function foldOfBlocks(first: PlacedBlock | undefined, last: PlacedBlock | undefined): Lines[] {
  if (!first || !last) return [];
  const { lastLine } = withoutBlankEnd(last.block.tree, splitLines(last.block.text));
  return [{ firstLine: first.line, lastLine: last.line + lastLine }];
}

function withoutBlankEnd({ firstLine, lastLine }: Lines, texts: readonly string[]): Lines {
  let last = lastLine;
  while (last > firstLine && (texts[last] ?? '').trim() === '') last--;
  return { firstLine, lastLine: last };
}

function shifted({ firstLine, lastLine }: Lines, by: number): Lines {
  return { firstLine: firstLine + by, lastLine: lastLine + by };
}

import type { Node } from '../syntax/tree';
import { walk } from '../syntax/tree';
import type { Lines } from '../text/position';
import { splitLines } from '../text/lines';
import type { PlanFile } from '../workspace/planFile';

const FOLDABLE: readonly Node['kind'][] = [
  'strategy',
  'part',
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
];

/** What can be folded: strategies, parts, measures, sections, boxes, lists, and items over several lines. */
export function foldingOf(file: PlanFile): Lines[] {
  const folds = file.document.blocks.flatMap(({ block, line }) => {
    const texts = splitLines(block.text);
    return Array.from(walk(block.tree))
      .filter(({ kind }) => FOLDABLE.includes(kind))
      .map(({ firstLine, lastLine }) => shifted(withoutBlankEnd({ firstLine, lastLine }, texts), line));
  });
  return [...strategyFolds(file), ...folds].filter(({ firstLine, lastLine }) => lastLine > firstLine);
}

/** A strategy folds down to the next one, over all its blocks. */
function strategyFolds(file: PlanFile): Lines[] {
  const { blocks } = file.document;
  return file.plan.strategies.flatMap(({ heading, endBlock }) => {
    const first = heading && blocks[heading.block];
    const last = blocks[endBlock - 1];
    if (!first || !last) return [];
    const { lastLine } = withoutBlankEnd(last.block.tree, splitLines(last.block.text));
    return [{ firstLine: first.line, lastLine: last.line + lastLine }];
  });
}

function withoutBlankEnd({ firstLine, lastLine }: Lines, texts: readonly string[]): Lines {
  let last = lastLine;
  while (last > firstLine && (texts[last] ?? '').trim() === '') last--;
  return { firstLine, lastLine: last };
}

function shifted({ firstLine, lastLine }: Lines, by: number): Lines {
  return { firstLine: firstLine + by, lastLine: lastLine + by };
}

import { strategyOfBlock } from '../../plan/plan';
import { blockAtLine } from '../../syntax/tree/document';
import type { Node, Words } from '../../syntax/tree/tree';
import { pathToLine } from '../../syntax/tree/tree';
import { splitLines } from '../../text/lines';
import type { Position, Range } from '../../text/position';
import { comparePositions, rangeHolds } from '../../text/position';
import { rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { outlineOf } from '../outline/outline';
import type { OutlineNode } from '../outline/outlineNode';
import { occurrencesAt } from '../reading/occurrences';
import type { Snapshot } from '../snapshot';
import { rangesWithin } from './withinWords';

/**
 * The ranges around a position by the plan's structure, the narrowest first: a name, what stands in brackets, its
 * sentence, its item, its section …
 */
export function selectionAt(snapshot: Snapshot, position: Position): Range[] {
  const { file } = snapshot;
  const placed = blockAtLine(file.document, position.line);
  if (!placed) return [];
  const texts = splitLines(placed.block.text);
  const line = position.line - placed.line;
  const wholeLines = (firstLine: number, lastLine: number): Range => ({
    start: { line: firstLine, character: 0 },
    end: { line: lastLine, character: texts[lastLine]?.length ?? 0 },
  });
  const path = pathToLine(placed.block.tree, line);
  const words = wordsAround(path);
  // A line of words that run over several is nothing by itself.
  const ownLine = words.length < 2 && texts[line]?.trim() ? [wholeLines(line, line)] : [];
  const names = occurrencesAt(snapshot, position).map(({ block, span }) => rangeInFile(file, block, span));
  const inBlock = [
    ...rangesWithin(words, { line, character: position.character }),
    ...ownLine,
    ...path.map(({ firstLine, lastLine }) => wholeLines(firstLine, lastLine)),
  ].map((range) => movedDown(range, placed.line));
  const ranges = [...names, ...inBlock, ...aroundMeasure(file, position), ...strategyRange(file, placed.index)];
  return growing(ranges.filter((range) => rangeHolds(range, position)).sort(byExtent));
}

function wordsAround(path: readonly Node[]): readonly Words[] {
  const node = path.at(-1);
  return node && 'texts' in node ? node.texts : [];
}

function movedDown({ start, end }: Range, lines: number): Range {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } };
}

/** The group of the guideline that holds the measure, and the guideline. */
function aroundMeasure(file: PlanFile, position: Position): Range[] {
  const ranges: Range[] = [];
  let nodes: readonly OutlineNode[] = outlineOf(file);
  for (;;) {
    const node = nodes.find(({ range }) => rangeHolds(range, position));
    if (!node || node.kind === 'measure') return ranges;
    ranges.push(node.range);
    nodes = node.children;
  }
}

function strategyRange(file: PlanFile, block: number): Range[] {
  const strategy = strategyOfBlock(file.plan, block);
  const first = strategy && file.document.blocks[strategy.firstBlock];
  const last = strategy && file.document.blocks[strategy.endBlock - 1];
  if (!first || !last) return [];
  const { lastLine } = last.block.tree;
  const character = splitLines(last.block.text)[lastLine]?.length ?? 0;
  return [{ start: { line: first.line, character: 0 }, end: { line: last.line + lastLine, character } }];
}

/** Fewer lines first, then what begins later, then what ends earlier. */
function byExtent(one: Range, other: Range): number {
  const linesOf = ({ start, end }: Range) => end.line - start.line;
  return (
    linesOf(one) - linesOf(other) || comparePositions(other.start, one.start) || comparePositions(one.end, other.end)
  );
}

/** Only ranges of which each holds the one before it and is wider. */
function growing(ranges: readonly Range[]): Range[] {
  const grown: Range[] = [];
  for (const range of ranges) {
    const inner = grown.at(-1);
    const starts = inner ? comparePositions(range.start, inner.start) : -1;
    const ends = inner ? comparePositions(inner.end, range.end) : -1;
    if (starts <= 0 && ends <= 0 && (starts < 0 || ends < 0)) grown.push(range);
  }
  return grown;
}

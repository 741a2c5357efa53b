import { strategyOfBlock } from '../plan/plan';
import { blockAtLine } from '../syntax/tree/document';
import { pathToLine } from '../syntax/tree/tree';
import type { Position, Range } from '../text/position';
import { comparePositions, rangeHolds } from '../text/position';
import { splitLines } from '../text/lines';
import type { PlanFile } from '../workspace/files/planFile';
import { occurrencesAt } from './reading/occurrences';
import { rangeInFile } from '../workspace/files/location';

/** The ranges around a position by the plan's structure, the narrowest first: a name, its line, its item, its section … */
export function selectionAt(file: PlanFile, position: Position): Range[] {
  const placed = blockAtLine(file.document, position.line);
  if (!placed) return [];
  const texts = splitLines(placed.block.text);
  const lengthOf = (line: number): number => texts[line]?.length ?? 0;
  const line = position.line - placed.line;
  const wholeLines = (firstLine: number, lastLine: number): Range => ({
    start: { line: firstLine + placed.line, character: 0 },
    end: { line: lastLine + placed.line, character: lengthOf(lastLine) },
  });
  const names = occurrencesAt(file, position).map(({ block, span }) => rangeInFile(file, block, span));
  const nodes = pathToLine(placed.block.tree, line).map(({ firstLine, lastLine }) => wholeLines(firstLine, lastLine));
  const lineRange = texts[line]?.trim() ? [wholeLines(line, line)] : [];
  const ranges = [...names, ...lineRange, ...nodes.reverse(), ...strategyRange(file, placed.index)];
  return growing(ranges.filter((range) => rangeHolds(range, position)));
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

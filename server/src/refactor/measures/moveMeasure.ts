import { groupBy } from '../../base/groupBy';
import type { Snapshot } from '../../features/snapshot';
import type { PlanMeasure } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import type { Piece } from '../../rules/fixes/reorder';
import { reorder } from '../../rules/fixes/reorder';
import { renumber } from '../../rules/fixes/renumber';
import type { Listed } from '../../rules/reading/measures/pairing';
import { lastLineOf } from '../../rules/reading/measures/pairing';
import { textOf } from '../../syntax/tree/document';
import { isBlankLine } from '../../text/characters';
import type { FileEdits } from '../../text/edits/edits';
import { applyEdits } from '../../text/edits/edits';
import type { StayingPart } from '../../text/edits/editsAround';
import { editsAround } from '../../text/edits/editsAround';
import { splitLines } from '../../text/lines';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { listedAs } from '../../workspace/resolver/headings';
import type { StrategyOverFiles } from '../../workspace/resolver/strategyOverFiles';
import { strategyOverFiles } from '../../workspace/resolver/strategyOverFiles';

export type Step = 'up' | 'down';

/** Two measures of a strategy that may change places, as they stand now, whatever files it stands in. */
export interface Neighbours {
  readonly strategy: StrategyOverFiles;
  readonly first: PlanMeasure;
  readonly second: PlanMeasure;
}

/**
 * The measure and the one above or below it; undefined where they cannot change places: where something stands between
 * them, in the body or in the list, or where they belong to different groups.
 */
export function neighboursOf({ file, edition }: Snapshot, measure: PlanMeasure, step: Step): Neighbours | undefined {
  const here = strategyOfBlock(file.plan, measure.block);
  if (!here) return undefined;
  const strategy = strategyOverFiles(edition, { file, strategy: here });
  const measures = inOrder(strategy);
  const at = measures.findIndex(({ fact }) => fact === measure.fact);
  const [first, second] = [measures[step === 'up' ? at - 1 : at], measures[step === 'up' ? at : at + 1]];
  if (at < 0 || !first || !second) return undefined;
  const neighbours = { strategy, first, second };
  return areBesideInBody(neighbours) && areBesideInList(neighbours, edition) ? neighbours : undefined;
}

/** Files have no order: among them the numbers tell it. */
function inOrder({ strategy: { measures }, pieces }: StrategyOverFiles): readonly PlanMeasure[] {
  if (pieces.length === 1) return measures;
  return measures.toSorted((one, other) => one.fact.number.index - other.fact.number.index);
}

/** Measures in two files both stay there: only their numbers and their lines in the list change places. */
function areBesideInBody({ strategy: { at }, first, second }: Neighbours): boolean {
  const [one, other] = [first.fact.number, second.fact.number];
  if (one.strategy !== other.strategy) return false;
  return at(first.block).file === at(second.block).file
    ? second.block === first.block + 1
    : other.index === one.index + 1;
}

function areBesideInList({ strategy: { strategy, at }, first, second }: Neighbours, edition: Edition): boolean {
  const [one, other] = [first.listed, second.listed];
  if (!one || !other) return [first, second].every(({ fact }) => listedAs(edition, fact.number).length === 0);
  const areBeside = strategy.listed.indexOf(one) + 1 === strategy.listed.indexOf(other);
  return areBeside && one.fact.group === other.fact.group && at(one.block).file === at(other.block).file;
}

/**
 * Lets two measures change places: in the body and in the list, with their numbers, and with all that refers to them.
 * @param moved the one of them that a person moves: the other is taken from one side of it to the other
 */
export function swapMeasures({ file, edition }: Snapshot, neighbours: Neighbours, moved: PlanMeasure): FileEdits[] {
  const { first, second } = neighbours;
  const renumbered = renumber(edition, [
    { from: first.fact.number, to: second.fact.number },
    { from: second.fact.number, to: first.fact.number },
  ]);
  const swapped = Array.from(
    groupBy(swapsOf(neighbours), (swap) => swap.file),
    ([inFile, swaps]): FileEdits => {
      const own = renumbered.find(({ uri }) => uri === inFile.uri)?.edits ?? [];
      const before = textOf(inFile.document);
      // A number takes the place of a number: every line stays where it is.
      const numbered = edition.reread(inFile, applyEdits(before, own));
      const after = applyEdits(
        textOf(numbered.document),
        swaps.map(({ pieces }) => reorder(numbered, pieces)),
      );
      const staying = inFile === file ? placeOf(numbered, moved.block, after) : NOTHING;
      return { uri: inFile.uri, edits: editsAround(before, after, staying) };
    },
  );
  return [...swapped, ...renumbered.filter(({ uri }) => !swapped.some((each) => each.uri === uri))];
}

/** Lines of a file that change places. */
interface Swap {
  readonly file: PlanFile;
  readonly pieces: readonly Piece[];
}

function swapsOf({ strategy: { at }, first, second }: Neighbours): Swap[] {
  const [one, other] = [at(first.block), at(second.block)];
  const { file } = one;
  return [
    ...(file === other.file
      ? [{ file, pieces: [bodyLines(file, one.block, 1), bodyLines(file, other.block, 0)] }]
      : []),
    ...(first.listed && second.listed ? [listSwap(at, first.listed, second.listed)] : []),
  ];
}

function listSwap(at: StrategyOverFiles['at'], first: Listed, second: Listed): Swap {
  const { file } = at(first.block);
  const lineIn = ({ block }: Listed, line: number) => file.lineOf(at(block).block) + line;
  const [start, middle] = [lineIn(first, first.fact.title.line), lineIn(second, second.fact.title.line)];
  return {
    file,
    pieces: [
      { firstLine: start, lastLine: middle - 1, rank: 1 },
      { firstLine: middle, lastLine: lineIn(second, lastLineOf(second)), rank: 0 },
    ],
  };
}

const NOTHING: StayingPart = { before: 0, after: 0, count: 0 };

/** Where the words of a block stand, and where the same words stand in another text. */
function placeOf(file: PlanFile, block: number, text: string): StayingPart {
  const { firstLine, lastLine } = bodyLines(file, block, 0);
  const lines = splitLines(textOf(file.document)).slice(firstLine, lastLine + 1);
  const words = lines.slice(0, lines.findLastIndex((line) => !isBlankLine(line)) + 1);
  const there = splitLines(text);
  const after = there.findIndex((_, start) => words.every((line, at) => there[start + at] === line));
  return { before: firstLine, after: Math.max(after, 0), count: words.length };
}

function bodyLines(file: PlanFile, block: number, rank: number): Piece {
  const firstLine = file.lineOf(block);
  return { firstLine, lastLine: firstLine + (file.document.blocks[block]?.block.tree.lastLine ?? 0), rank };
}

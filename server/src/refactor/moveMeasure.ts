import type { Snapshot } from '../features/snapshot';
import type { ListedFact } from '../plan/facts/facts';
import type { InBlock, PlanMeasure } from '../plan/plan';
import { strategyOfBlock } from '../plan/plan';
import { reorder } from '../rules/fixes/reorder';
import { renumber } from '../rules/fixes/renumber';
import { lastLineOf } from '../rules/reading/measures/pairing';
import { textOf } from '../syntax/tree/document';
import { isBlankLine } from '../text/characters';
import type { FileEdits } from '../text/edits/edits';
import { applyEdits } from '../text/edits/edits';
import type { StayingPart } from '../text/edits/editsAround';
import { editsAround } from '../text/edits/editsAround';
import { splitLines } from '../text/lines';
import type { PlanFile } from '../workspace/files/planFile';
import { listedAs } from '../workspace/resolver/headings';

export type Step = 'up' | 'down';

/** Two measures that may change places, as they stand now. */
export type Neighbours = readonly [first: PlanMeasure, second: PlanMeasure];

/**
 * The measure and the one above or below it; undefined where they cannot change places: where something stands between
 * them, in the body or in the list, where they belong to different groups, or where another file lists them.
 */
export function neighboursOf({ file, edition }: Snapshot, measure: PlanMeasure, step: Step): Neighbours | undefined {
  const strategy = strategyOfBlock(file.plan, measure.block);
  const at = strategy?.measures.indexOf(measure) ?? -1;
  const [first, second] = step === 'up' ? [strategy?.measures[at - 1], measure] : [measure, strategy?.measures[at + 1]];
  if (!strategy || !first || second?.block !== first.block + 1) return undefined;
  if (first.fact.number.strategy !== second.fact.number.strategy) return undefined;
  const [one, other] = [first.listed, second.listed];
  if (!one || !other) {
    const isListed = [first, second].some(({ fact }) => listedAs(edition, fact.number).length > 0);
    return isListed ? undefined : [first, second];
  }
  const areBeside = strategy.listed.indexOf(one) + 1 === strategy.listed.indexOf(other);
  return areBeside && one.fact.group === other.fact.group ? [first, second] : undefined;
}

/**
 * Lets two measures change places: in the body and in the list, with their numbers, and with all that refers to them.
 * @param moved the one of them that a person moves: the other is taken from one side of it to the other
 */
export function swapMeasures(
  { file, edition }: Snapshot,
  [first, second]: Neighbours,
  moved: PlanMeasure,
): FileEdits[] {
  const renumbered = renumber(edition, [
    { from: first.fact.number, to: second.fact.number },
    { from: second.fact.number, to: first.fact.number },
  ]);
  const before = textOf(file.document);
  const own = renumbered.find(({ uri }) => uri === file.uri)?.edits ?? [];
  // A number takes the place of a number: every line stays where it is.
  const numbered = edition.reread(file, applyEdits(before, own));
  const after = applyEdits(textOf(numbered.document), [
    reorder(numbered, [bodyLines(file, first, 1), bodyLines(file, second, 0)]),
    ...(first.listed && second.listed ? [reorder(numbered, listLines(file, first.listed, second.listed))] : []),
  ]);
  const edits = editsAround(before, after, placeOf(numbered, moved, after));
  return [{ uri: file.uri, edits }, ...renumbered.filter(({ uri }) => uri !== file.uri)];
}

/** Where the words of a measure stand, and where the same words stand in another text. */
function placeOf(file: PlanFile, measure: PlanMeasure, text: string): StayingPart {
  const { firstLine, lastLine } = bodyLines(file, measure, 0);
  const lines = splitLines(textOf(file.document)).slice(firstLine, lastLine + 1);
  const words = lines.slice(0, lines.findLastIndex((line) => !isBlankLine(line)) + 1);
  const there = splitLines(text);
  const after = there.findIndex((_, start) => words.every((line, at) => there[start + at] === line));
  return { before: firstLine, after: Math.max(after, 0), count: words.length };
}

function bodyLines(file: PlanFile, { block }: PlanMeasure, rank: number) {
  const firstLine = file.lineOf(block);
  return { firstLine, lastLine: firstLine + (file.document.blocks[block]?.block.tree.lastLine ?? 0), rank };
}

function listLines(file: PlanFile, first: InBlock<ListedFact>, second: InBlock<ListedFact>) {
  const lineOf = ({ block, fact }: InBlock<ListedFact>) => file.lineOf(block) + fact.title.line;
  const lastLine = file.lineOf(second.block) + lastLineOf(second);
  return [
    { firstLine: lineOf(first), lastLine: lineOf(second) - 1, rank: 1 },
    { firstLine: lineOf(second), lastLine, rank: 0 },
  ];
}

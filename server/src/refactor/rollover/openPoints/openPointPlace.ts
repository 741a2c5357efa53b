import { OPEN_POINT } from '../../../plan/words/openPoints';
import { walk } from '../../../syntax/tree/tree';
import type { TextEdit } from '../../../text/edits/edits';
import { applyEdits } from '../../../text/edits/edits';
import type { Passage } from '../../../text/passages';
import { passageOf } from '../../../text/passages';
import type { Position, Span } from '../../../text/position';
import { rangeOfSpan } from '../../../text/position';
import type { PlanFile } from '../../../workspace/files/planFile';
import { linesOfBlock } from '../../../workspace/files/planFile';
import type { BlockInEdition } from '../blockInEdition';

const CLOSERS = ')）」』】］〕》〉';
const OPENERS = '(（「『【［〔《〈';

/**
 * Marks words of a block as an open point, as near to them as the reading allows: in a programme's name, say, the sign
 * would be part of the name, and so stands behind it.
 * @returns undefined where no place leaves the reading as it is
 */
export function markOpenPoint(place: BlockInEdition, words: Span): TextEdit | undefined {
  return markOpenPoints(place, [words])[0];
}

/** Marks each of some words of a block as {@link markOpenPoint} does: the sign of each, in their order. */
export function markOpenPoints(place: BlockInEdition, words: readonly Span[]): readonly (TextEdit | undefined)[] {
  if (words.length === 0) return [];
  const { file, block } = place;
  const lines = linesOfBlock(file, block);
  const choices = words.map(({ line, end }) =>
    placesFrom(lines[line] ?? '', end).map((character) => ({ line, character })),
  );
  const before = readingOf(file, block);
  const leavesReading = (signs: readonly Position[]) => readingOf(withSigns(place, signs), block) === before;
  return signsOf(choices, leavesReading).map((sign) => sign && insertion(sign, file.lineOf(block)));
}

/** Most signs do no harm where they are nearest: all are tried in one reading, and where that fails each half of them. */
function signsOf(
  choices: readonly (readonly Position[])[],
  leavesReading: (signs: readonly Position[]) => boolean,
): (Position | undefined)[] {
  const nearest = choices.flatMap(([sign]) => sign ?? []);
  if (leavesReading(nearest)) return nearest;
  const [only = []] = choices;
  if (choices.length === 1) return [only.slice(1).find((sign) => leavesReading([sign]))];
  const half = choices.length >> 1;
  return [...signsOf(choices.slice(0, half), leavesReading), ...signsOf(choices.slice(half), leavesReading)];
}

/** The file as it reads with signs in the block; lines of the signs count in the block. */
function withSigns({ edition, file, block }: BlockInEdition, signs: readonly Position[]): PlanFile {
  const passages: readonly Passage[] = file.document.blocks.map((placed) => placed.block);
  const insertions = signs.map((sign) => insertion(sign, 0));
  const text = applyEdits(passages[block]?.text ?? '', insertions);
  return edition.reread(file, passages.with(block, passageOf(text)));
}

/** Right behind the words, behind each bracket around them, at the line's end; in a heading, before its closing bracket. */
function placesFrom(text: string, from: number): number[] {
  const closers: number[] = [];
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character) && --depth < 0) {
      closers.push(at);
      depth = 0;
    }
  }
  return [...new Set([from, ...closers.map((at) => at + 1), text.trimEnd().length, ...closers])];
}

function insertion({ line, character }: Position, lineOffset: number): TextEdit {
  return { range: rangeOfSpan({ line, start: character, end: character }, lineOffset), newText: OPEN_POINT };
}

/** What a reader takes from a block, its running text left out. */
function readingOf({ document, facts, plan }: PlanFile, block: number): string {
  const tree = document.blocks[block]?.block.tree;
  const said = facts[block];
  const keys = (named: readonly { readonly key: string }[] = []) => named.map(({ key }) => key);
  return JSON.stringify([
    document.blocks.length,
    plan.fiscalYear,
    plan.strategies.flatMap(({ measures }) => measures.map(({ title }) => title)),
    tree && walk(tree).map(({ kind, firstLine, lastLine }) => `${kind} ${firstLine}-${lastLine}`),
    said?.programmes.map(({ kind, key, charge }) => [kind, key, charge]),
    keys(said?.mentions),
    keys(said?.noteMarkers),
    keys(said?.noteDefinitions),
    said?.groups.map(({ text }) => text),
  ]);
}

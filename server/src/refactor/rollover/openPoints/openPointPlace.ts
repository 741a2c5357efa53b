import { OPEN_POINT } from '../../../plan/words/openPoints';
import { walk } from '../../../syntax/tree/tree';
import type { TextEdit } from '../../../text/edits/edits';
import { editPassages } from '../../../text/passages';
import type { Span } from '../../../text/position';
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
export function markOpenPoint({ edition, file, block }: BlockInEdition, { line, end }: Span): TextEdit | undefined {
  const text = linesOfBlock(file, block)[line] ?? '';
  const before = readingOf(file, block);
  const passages = file.document.blocks.map((placed) => placed.block);
  return placesFrom(text, end)
    .map((character) => insertion(file.lineOf(block) + line, character))
    .find((edit) => readingOf(edition.reread(file, editPassages(passages, edit)), block) === before);
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

function insertion(line: number, character: number): TextEdit {
  const start = { line, character };
  return { range: { start, end: start }, newText: OPEN_POINT };
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

import type { Block } from '../../syntax/tree/tree';
import { textOf } from '../../syntax/tree/document';
import type { TextEdit } from '../../text/edits/edits';
import { applyEdits } from '../../text/edits/edits';
import type { Range } from '../../text/position';
import { rangesTouch } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { blockLayout } from './blockLayout';

/** What says where something stands, and nothing of what it says. */
const PLACES = new Set(['line', 'start', 'end', 'firstLine', 'lastLine']);

interface Formatted {
  readonly file: PlanFile;
  readonly edition: Pick<Edition, 'reread'>;
}

/**
 * The edits that lay a plan out, or some of its lines. What it says stays as it is: a block that would be read otherwise is
 * left alone.
 * @param range the lines to lay out; all of them where it is undefined
 */
export function formatPlan({ file, edition }: Formatted, range?: Range): TextEdit[] {
  const { blocks } = file.document;
  const layouts = blocks.map(({ block, line }, at) =>
    blockLayout(block, at === blocks.length - 1)
      .map((edit) => movedDown(edit, line))
      .filter((edit) => !range || rangesTouch(edit.range, range)),
  );
  const text = textOf(file.document);
  const readWith = (edits: readonly TextEdit[]) => edition.reread(file, applyEdits(text, edits));
  const laidOut = readWith(layouts.flat());
  const kept = layouts.filter((_, at) => readsAlike(file, laidOut, at)).flat();
  const after = readWith(kept);
  return blocks.every((_, at) => readsAlike(file, after, at)) ? kept : [];
}

function readsAlike(one: PlanFile, other: PlanFile, block: number): boolean {
  const [mine, others] = [one, other].map(({ document: { blocks } }) => blocks[block]?.block.tree);
  return mine === others || (mine !== undefined && others !== undefined && saidBy(mine) === saidBy(others));
}

function saidBy(block: Block): string {
  return JSON.stringify(block, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
}

function movedDown({ range: { start, end }, newText }: TextEdit, lines: number): TextEdit {
  const down = ({ line, character }: Range['start']) => ({ line: line + lines, character });
  return { range: { start: down(start), end: down(end) }, newText };
}

import type { Mark } from '../../syntax/tree/tree';
import { walk } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import { rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import type { ChangeInBlock } from './change';

const NEW = '新規';

/** The marks that call a programme new: next year it is not. 【新規・再掲】 keeps its other word. */
export function newMarkChanges(file: PlanFile, block: number): ChangeInBlock[] {
  const tree = file.document.blocks[block]?.block.tree;
  if (!tree) return [];
  return walk(tree).flatMap((node) =>
    node.kind === 'item'
      ? node.programmes.flatMap(({ marks }) => marks.flatMap((mark) => newMarkChange(file, block, mark)))
      : [],
  );
}

function newMarkChange(file: PlanFile, block: number, mark: Mark): ChangeInBlock[] {
  const inside = mark.text.slice(1, -1);
  const words = inside.split(/[・、,／/]/);
  if (!words.some((word) => foldHeading(word) === NEW)) return [];
  const left = words.filter((word) => foldHeading(word) !== NEW);
  const result = left.length > 0 ? mark.text.charAt(0) + left.join('・') + mark.text.slice(-1) : '';
  const range = rangeInFile(file, block, mark);
  return [{ kind: 'newMark', range, subject: mark.text, result, edits: [{ range, newText: result }], chosen: true }];
}

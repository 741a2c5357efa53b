import { OPEN_POINT, openPointsIn } from '../../../plan/words/openPoints';
import type { Node, Words } from '../../../syntax/tree/tree';
import { walk } from '../../../syntax/tree/tree';
import { linesHold } from '../../../text/position';
import { rangeInFile } from '../../../workspace/files/location';
import type { BlockInEdition } from '../blockInEdition';
import type { ChangeInBlock } from '../change';
import { isStatement } from '../statement';
import { markOpenPoint } from './openPointPlace';

/**
 * One open point for what a section, or a single bullet, says: at its end, and only where none stands in it yet.
 * @param rests the lines on which the measure's title goes on, which are no text of the section
 */
export function confirm(place: BlockInEdition, node: Node, rests: readonly Words[]): ChangeInBlock[] {
  const { file, block } = place;
  const text = file.document.blocks[block]?.block.text ?? '';
  const isOpen = openPointsIn(text).some(({ line }) => linesHold(node, line));
  const words = walk(node)
    .filter(isStatement)
    .flatMap(({ texts }) => texts)
    .filter(({ line }) => !rests.some((rest) => rest.line === line))
    .at(-1);
  const edit = isOpen || !words ? undefined : markOpenPoint(place, words);
  if (!words || !edit) return [];
  return [
    {
      kind: 'confirm',
      range: rangeInFile(file, block, words),
      subject: words.text,
      result: words.text + OPEN_POINT,
      edits: [edit],
      chosen: true,
    },
  ];
}

import { deleteLines } from '../../../rules/fixes/edit';
import type { Subsection, Text } from '../../../syntax/tree/tree';
import { joinedText } from '../../../syntax/tree/tree';
import { isBlankLine } from '../../../text/characters';
import { rangeInFile } from '../../../workspace/files/location';
import type { PlanFile } from '../../../workspace/files/planFile';
import { linesOfBlock } from '../../../workspace/files/planFile';
import type { ChangeInBlock } from '../change';

/** Takes out a bullet with the blank lines above it, so that no gap is left; the first one's place is the drafts'. */
export function outdatedAchievement(
  file: PlanFile,
  block: number,
  { children }: Subsection,
  node: Text,
): ChangeInBlock {
  const lines = linesOfBlock(file, block);
  const isBlank = (line: number) => isBlankLine(lines[line] ?? '');
  let first = node.firstLine;
  while (first > 0 && isBlank(first - 1) && children[0] !== node) first--;
  const subject = joinedText(node.texts);
  const [words] = node.texts;
  return {
    kind: 'outdated',
    range: rangeInFile(file, block, words ?? { line: node.firstLine, start: 0, end: 0 }),
    subject,
    result: '',
    edits: [deleteLines(file, block, first, node.lastLine)],
    chosen: true,
  };
}

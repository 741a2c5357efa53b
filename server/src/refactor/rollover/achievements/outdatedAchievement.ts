import { deleteLines } from '../../../rules/fixes/edit';
import type { Subsection, Text } from '../../../syntax/tree/tree';
import { joinedText } from '../../../syntax/tree/tree';
import { isBlankLine } from '../../../text/characters';
import type { TextEdit } from '../../../text/edits/edits';
import { rangeInFile } from '../../../workspace/files/location';
import type { PlanFile } from '../../../workspace/files/planFile';
import { linesOfBlock } from '../../../workspace/files/planFile';
import type { ChangeInBlock } from '../change';

/** Takes out a bullet, or the words beside the sub-heading. */
export function outdatedAchievement(file: PlanFile, block: number, subsection: Subsection, node: Text): ChangeInBlock {
  const isBeside = node.firstLine === subsection.firstLine;
  const subject = joinedText(node.texts);
  const [words] = node.texts;
  return {
    kind: 'outdated',
    range: rangeInFile(file, block, words ?? { line: node.firstLine, start: 0, end: 0 }),
    subject,
    result: '',
    edits: [isBeside ? withoutWords(file, block, subsection, node) : withoutLines(file, block, subsection, node)],
    chosen: true,
  };
}

/** The lines of a bullet with the blank lines above it, so that no gap is left; the first one's place is the drafts'. */
function withoutLines(file: PlanFile, block: number, { children }: Subsection, node: Text): TextEdit {
  const lines = linesOfBlock(file, block);
  let first = node.firstLine;
  while (first > 0 && isBlankLine(lines[first - 1] ?? '') && children[0] !== node) first--;
  return deleteLines(file, block, first, node.lastLine);
}

function withoutWords(file: PlanFile, block: number, { title }: Subsection, { lastLine }: Text): TextEdit {
  const above = file.document.blocks[block]?.line ?? 0;
  const end = (linesOfBlock(file, block)[lastLine] ?? '').length;
  return {
    range: {
      start: { line: above + title.line, character: title.end },
      end: { line: above + lastLine, character: end },
    },
    newText: '',
  };
}

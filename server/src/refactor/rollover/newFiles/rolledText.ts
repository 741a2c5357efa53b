import { textOf } from '../../../syntax/tree/document';
import type { TextEdit } from '../../../text/edits/edits';
import { applyEdits } from '../../../text/edits/edits';
import type { Position } from '../../../text/position';
import { comparePositions } from '../../../text/position';
import type { FileRollover } from '../change';

/** The file's text in the new edition. Every line that no chosen change speaks of is as it was. */
export function rolledText({ file, changes }: FileRollover, isChosen: (id: string) => boolean): string {
  const edits = changes.filter(({ id }) => isChosen(id)).flatMap((change) => change.edits);
  return applyEdits(textOf(file.document), withoutTakenOut(edits));
}

/** The edits without those of words that another edit, which begins above them, takes out. */
function withoutTakenOut(edits: readonly TextEdit[]): TextEdit[] {
  const inOrder = edits.toSorted(({ range: one }, { range: other }) => comparePositions(one.start, other.start));
  const takings = inOrder.filter(({ newText }) => newText === '').values();
  let taking = takings.next().value;
  let takenTo: Position | undefined;
  return inOrder.filter(({ range: { start, end } }) => {
    for (; taking && comparePositions(taking.range.start, start) < 0; taking = takings.next().value)
      if (!takenTo || comparePositions(takenTo, taking.range.end) < 0) takenTo = taking.range.end;
    return !takenTo || comparePositions(takenTo, end) < 0;
  });
}

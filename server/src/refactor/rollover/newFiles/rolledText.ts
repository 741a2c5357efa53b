import { textOf } from '../../../syntax/tree/document';
import type { TextEdit } from '../../../text/edits/edits';
import { applyEdits } from '../../../text/edits/edits';
import { comparePositions } from '../../../text/position';
import type { FileRollover } from '../change';

/** The file's text in the new edition. Every line that no chosen change speaks of is as it was. */
export function rolledText({ file, changes }: FileRollover, isChosen: (id: string) => boolean): string {
  const edits = changes.filter(({ id }) => isChosen(id)).flatMap((change) => change.edits);
  return applyEdits(
    textOf(file.document),
    edits.filter((edit) => !edits.some((other) => takesOut(other, edit))),
  );
}

/** Whether an edit takes out the very words that another one changes. */
function takesOut(taking: TextEdit, { range }: TextEdit): boolean {
  return (
    taking.newText === '' &&
    comparePositions(taking.range.start, range.start) < 0 &&
    comparePositions(range.end, taking.range.end) <= 0
  );
}

import { countAtStart } from '../../base/countAtStart';
import { comparePositions, rangesTouch } from '../position';
import type { FileEdits, TextEdit } from './edits';

/** Edits of files, taken in as long as none touches another; each file's in the order of its text. */
export class EditsApart {
  private readonly files = new Map<string, TextEdit[]>();

  get byFile(): ReadonlyMap<string, readonly TextEdit[]> {
    return this.files;
  }

  /** Takes in edits that belong together: all of them, or none and says false, where one touches one that is in already. */
  takeIn(wanted: readonly FileEdits[]): boolean {
    if (wanted.some(({ uri, edits }) => edits.some((edit) => this.touches(uri, edit)))) return false;
    for (const { uri, edits } of wanted) {
      const inFile = this.files.get(uri) ?? [];
      for (const edit of edits) inFile.splice(placeFor(edit, inFile), 0, edit);
      this.files.set(uri, inFile);
    }
    return true;
  }

  private touches(uri: string, edit: TextEdit): boolean {
    const inFile = this.files.get(uri) ?? [];
    const place = placeFor(edit, inFile);
    return [inFile[place - 1], inFile[place]].some((other) => other && rangesTouch(edit.range, other.range));
  }
}

/** Where another edit comes in among those that are in order: behind all that begin, or then end, no later. */
function placeFor(edit: TextEdit, inOrder: readonly TextEdit[]): number {
  return countAtStart(inOrder, (other) => compareEdits(other, edit) <= 0);
}

function compareEdits({ range: one }: TextEdit, { range: other }: TextEdit): number {
  return comparePositions(one.start, other.start) || comparePositions(one.end, other.end);
}

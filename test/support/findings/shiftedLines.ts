import { editsBetween } from '../../../server/src/text/edits/editsBetween';
import { splitLines } from '../../../server/src/text/lines';

/** Where the lines of some texts stand after edits. */
export class ShiftedLines {
  private readonly shifts = new Map<string, readonly { readonly below: number; readonly by: number }[]>();

  /** @param texts a file's text before and after */
  constructor(private readonly texts: (uri: string) => readonly [before: string, after: string]) {}

  lineOf(uri: string, line: number): number {
    return this.shiftsIn(uri).reduce((sum, { below, by }) => (below <= line ? sum + by : sum), line);
  }

  private shiftsIn(uri: string) {
    let shifts = this.shifts.get(uri);
    if (!shifts) {
      shifts = editsBetween(...this.texts(uri)).map(({ range: { start, end }, newText }) => ({
        below: end.character === 0 ? end.line : end.line + 1,
        by: splitLines(newText).length - 1 - (end.line - start.line),
      }));
      this.shifts.set(uri, shifts);
    }
    return shifts;
  }
}

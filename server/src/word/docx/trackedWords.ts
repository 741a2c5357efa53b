import type { IRunOptions, ParagraphChild } from 'docx';
import { DeletedTextRun, InsertedTextRun, TextRun } from 'docx';
import type { Change, ChangedWords } from '../book/book';
import type { Difference } from '../../text/edits/differences';
import type { WrittenWords } from './writtenWords';
import { BREAK } from './writtenWords';
import { LINE_BREAK } from '../book/changesSince';

/** Who has changed something, and when, as Word keeps it; each change has a number of its own. */
export interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** The words of a block of which some have come and some are gone, as tracked changes. */
export class TrackedWords implements WrittenWords {
  private coming: readonly ChangedWords[];

  constructor(
    private readonly change: Change,
    private readonly revision: () => Revision,
  ) {
    this.coming = typeof change === 'string' ? [] : change;
  }

  parts(text: string, look: IRunOptions = {}): ParagraphChild[] {
    if (typeof this.change === 'string') return this.runs(this.change, text, look);
    return this.take(text.length).flatMap((part) => this.runs(part.kind, part.text, this.lookOf(part, look)));
  }

  whole(text: string, runs: readonly ParagraphChild[]): ParagraphChild[] {
    this.take(text.length);
    return [...runs];
  }

  lineBreak(): ParagraphChild[] {
    return this.parts(LINE_BREAK);
  }

  /** What is gone from the end. */
  rest(): ParagraphChild[] {
    return this.coming.flatMap((part) => this.runs(part.kind, part.text, this.lookOf(part, {})));
  }

  /** Words that are gone look as they did; those that stay keep in mind whether they were bold. */
  private lookOf({ kind, wasBold }: ChangedWords, { bold = false, ...look }: IRunOptions): IRunOptions {
    const isBold = kind === 'removed' ? wasBold : bold;
    const hasTurned = kind === 'same' && wasBold !== bold;
    return {
      ...look,
      ...(isBold && { bold: true }),
      // Told even where they were not: Word demands that something is.
      ...(hasTurned && { revision: { ...look, bold: wasBold, ...this.revision() } }),
    };
  }

  private runs(kind: Difference['kind'], text: string, look: IRunOptions): ParagraphChild[] {
    return text
      .split(LINE_BREAK)
      .flatMap((line, at) => [
        ...(at > 0 ? [this.run(kind, BREAK)] : []),
        ...(line === '' ? [] : [this.run(kind, { ...look, text: line })]),
      ]);
  }

  private run(kind: Difference['kind'], look: IRunOptions): ParagraphChild {
    if (kind === 'same') return new TextRun(look);
    const tracked = { ...look, ...this.revision() };
    return kind === 'added' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
  }

  /** So much of what is there now, with what is gone from within it. */
  private take(length: number): ChangedWords[] {
    const taken: ChangedWords[] = [];
    for (let missing = length; missing > 0;) {
      const [next, ...later] = this.coming;
      if (!next) break;
      const { kind, text } = next;
      const part = kind === 'removed' ? text : text.slice(0, missing);
      taken.push({ ...next, text: part });
      if (kind !== 'removed') missing -= part.length;
      this.coming = part.length < text.length ? [{ ...next, text: text.slice(part.length) }, ...later] : later;
    }
    return taken;
  }
}

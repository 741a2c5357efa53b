import type { IRunOptions, ParagraphChild } from 'docx';
import { CommentRangeEnd, CommentRangeStart, CommentReference, TextRun } from 'docx';
import type { Extent } from '../../syntax/tree/line';
import type { WrittenWords } from './writtenWords';
import { BREAK } from './writtenWords';

/** A comment by its number, at words that are counted in all that is written of a block. */
interface PlacedComment extends Extent {
  readonly id: number;
}

/** The words of a block as they are written one after the other: comments begin and end among them. */
export class RemarkedWords implements WrittenWords {
  private written = 0;
  private waiting: readonly PlacedComment[];
  private open: readonly PlacedComment[] = [];

  constructor(comments: readonly PlacedComment[] = []) {
    this.waiting = comments;
  }

  parts(text: string, look: IRunOptions = {}): ParagraphChild[] {
    const from = this.written;
    const edges = [...this.waiting, ...this.open]
      .flatMap(({ start, end }) => [start - from, end - from])
      .filter((edge) => 0 < edge && edge < text.length);
    const inOrder = [0, ...new Set(edges.sort((one, other) => one - other))];
    return inOrder.flatMap((start, at) => {
      const part = text.slice(start, inOrder[at + 1]);
      return this.whole(part, [new TextRun({ ...look, text: part })]);
    });
  }

  /** A comment on some of the words is on all. */
  whole(text: string, runs: readonly ParagraphChild[]): ParagraphChild[] {
    const end = this.written + text.length;
    const begin = this.begin(({ start }) => start < end);
    this.written = end;
    return [...begin, ...runs, ...this.end((comment) => comment.end <= end)];
  }

  lineBreak(): ParagraphChild[] {
    return [new TextRun(BREAK)];
  }

  /** The comments on no words. */
  rest(): ParagraphChild[] {
    return [...this.begin(() => true), ...this.end(() => true)];
  }

  private begin(begins: (comment: PlacedComment) => boolean): ParagraphChild[] {
    const beginning = this.waiting.filter(begins);
    this.waiting = this.waiting.filter((comment) => !begins(comment));
    this.open = [...this.open, ...beginning];
    return beginning.map(({ id }) => new CommentRangeStart(id));
  }

  private end(ends: (comment: PlacedComment) => boolean): ParagraphChild[] {
    const ending = this.open.filter(ends);
    this.open = this.open.filter((comment) => !ends(comment));
    return ending.flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);
  }
}

import type { IRunOptions, ParagraphChild } from 'docx';

/** What makes words begin on a line of their own within their paragraph. */
export const BREAK: IRunOptions = { break: 1 };

/** The words of a block as they are written one after the other, with what is said or what has become of them. */
export interface WrittenWords {
  /** Words that may be parted. */
  parts(text: string, look?: IRunOptions): ParagraphChild[];
  /** Words that stand together. */
  whole(text: string, runs: readonly ParagraphChild[]): ParagraphChild[];
  lineBreak(): ParagraphChild[];
  /** What stands behind the last words. */
  rest(): ParagraphChild[];
}

import type { MarkKind, PartKind, SubsectionKind } from '../../form/form';
import type { Node } from '../../syntax/tree/tree';
import { blockAtLine } from '../../syntax/tree/document';
import { isBlankLine } from '../../text/characters';
import type { Lines, Position, Range, Span } from '../../text/position';
import { rangeOfSpan } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';
import { linesOfBlock } from '../../workspace/files/planFile';

export type OutlineKind =
  | 'strategy'
  | PartKind
  | 'part'
  | 'group'
  | 'measure'
  | 'section'
  | SubsectionKind
  | 'direction'
  | 'initiative'
  | 'programme';

/** A node of what a person sees of a document at a glance; lines from 0 of the file, UTF-16. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** As people say it: `2`, `2-1`, `1`. */
  readonly number: string | undefined;
  readonly title: string;
  readonly mark: MarkKind | undefined;
  /** Whole lines: those of the selection and of the children are among them. */
  readonly range: Range;
  /** The words to go to. */
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

/** A file whose blocks are asked by their numbers where their lines stand. */
export class OutlineSource {
  private readonly texts = new Map<number, readonly string[]>();

  constructor(readonly file: PlanFile) {}

  treeOf(block: number): Node | undefined {
    return this.file.document.blocks[block]?.block.tree;
  }

  /** Whole lines, counted from the block's first. */
  wholeLines(block: number, { firstLine, lastLine }: Lines): Range {
    const offset = this.file.lineOf(block);
    return {
      start: { line: offset + firstLine, character: 0 },
      end: { line: offset + lastLine, character: this.textsOf(block)[lastLine]?.length ?? 0 },
    };
  }

  words(block: number, span: Span): Range {
    return rangeOfSpan(span, this.file.lineOf(block));
  }

  /** From the first line of one block to the last line of another. */
  wholeBlocks(first: number, last: number): Range {
    const { end } = this.wholeLines(last, { firstLine: 0, lastLine: this.treeOf(last)?.lastLine ?? 0 });
    return { start: { line: this.file.lineOf(first), character: 0 }, end };
  }

  /** The end of the line above a node of this file, if that line is blank and there is one. */
  blankAbove({ range }: OutlineNode): Position | undefined {
    const line = range.start.line - 1;
    const placed = blockAtLine(this.file.document, line);
    const text = placed && this.textsOf(placed.index)[line - placed.line];
    return text === undefined || !isBlankLine(text) ? undefined : { line, character: text.length };
  }

  private textsOf(block: number): readonly string[] {
    let texts = this.texts.get(block);
    if (!texts) this.texts.set(block, (texts = linesOfBlock(this.file, block)));
    return texts;
  }
}

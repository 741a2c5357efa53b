import { trimmedExtent } from '../../text/characters';
import type { Lines } from '../../text/position';
import type { Words } from '../../syntax/tree/tree';
import { signOf } from '../planText/signs';
import type { Heading, HeadingRole, Line, Passage } from './book';
import type { PlacedNote } from './footnotes';
import type { Entry } from './leafWords';
import type { Cut } from './lines';
import { lineOf } from './lines';

const HASHES = /^#{1,6}(?=[ \t\u3000])/;

/** How the words of a passage stand in the book. */
export interface PassageSetting {
  readonly boxed: boolean;
  /** Whether they are a point of the summary of a group. */
  readonly isPoint?: boolean;
  readonly programmes?: readonly Cut[][];
}

/** The written lines of a block of a plan, as headings and passages of the book. */
export class BlockLines {
  /**
   * @param above the line of the plan in which the block begins
   * @param notes those whose markers stand in the lines, and which are printed at the foot of the page
   */
  constructor(
    private readonly texts: readonly string[],
    private readonly above: number,
    private readonly notes: readonly PlacedNote[],
  ) {}

  heading(line: number, role: HeadingRole, lines: readonly string[]): Heading {
    return { kind: 'heading', line: this.above + line, role, lines };
  }

  /** The words of a heading as they are written, without signs of Markdown around them. */
  headingText(line: number): string {
    const text = this.textAt(line).trim().replace(HASHES, '').trim();
    return text.startsWith('**') && text.endsWith('**') && text.length > 4 ? text.slice(2, -2).trim() : text;
  }

  passage(role: Passage['role'], texts: Entry, { boxed, isPoint = false, programmes = [] }: PassageSetting): Passage {
    const [first] = texts;
    const sign = role === 'text' ? this.signBefore(first, isPoint) : undefined;
    return {
      kind: 'passage',
      line: this.above + first.line,
      role,
      sign,
      boxed,
      lines: texts.map((words, at) => this.lineOf(words, at === 0 && sign !== undefined, programmes)),
    };
  }

  /** Whether a further line of an entry has a sign of its own, as the details below an item have. */
  beginsEntry(words: Words): boolean {
    return this.signBefore(words, false) !== undefined;
  }

  textOfLines({ firstLine, lastLine }: Lines): string {
    return Array.from({ length: lastLine - firstLine + 1 }, (_, below) => this.textAt(firstLine + below)).join('\n');
  }

  textAt(line: number): string {
    return this.texts[line] ?? '';
  }

  /** A line without its sign, where that is printed as the sign of a list. */
  private lineOf({ line, start }: Words, withoutSign: boolean, programmes: readonly Cut[][]): Line {
    const text = this.textAt(line);
    const from = withoutSign ? this.afterSign(text, start) : trimmedExtent(text).start;
    const notes = this.notes.filter((marker) => marker.line === line);
    return lineOf(text, { line: this.above + line, character: from }, [...(programmes[line] ?? []), ...notes]);
  }

  private signBefore({ line, start }: Words, isPoint: boolean): Passage['sign'] {
    const text = this.textAt(line);
    return signOf(text.slice(0, this.afterSign(text, start)), isPoint);
  }

  /** Words in bold begin after its sign; the sign of the list stands before both. */
  private afterSign(text: string, start: number): number {
    return text.startsWith('**', start - 2) ? start - 2 : start;
  }
}

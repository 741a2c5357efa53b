import type { IRunOptions, ParagraphChild } from 'docx';
import { BuilderElement, Paragraph, TextRun, XmlComponent } from 'docx';
import type { Line, Note, Piece } from '../book/book';
import { RemarkedWords } from './remarkedWords';
import { STYLE } from './styles';
import type { WrittenWords } from './writtenWords';

/** The footnotes of a document, gathered while its text is written. */
export class Footnotes {
  readonly children: Record<number, { children: Paragraph[] }> = {};
  private count = 0;

  /** The runs of a note's marker in the text, the first of which refers to the note. */
  refer({ marker, lines }: Note): TextRun[] {
    const number = ++this.count;
    const children = [ownMark(marker), ...runsOf(lines, this)];
    this.children[number] = { children: [new Paragraph({ style: 'FootnoteText', children })] };
    const attributes = {
      mark: { key: 'w:customMarkFollows', value: 1 },
      id: { key: 'w:id', value: number },
    };
    const reference = new BuilderElement({ name: 'w:footnoteReference', attributes });
    // A run for each character: LibreOffice shows a mark twice that is longer than its run's first character.
    return Array.from(
      marker,
      (character, at) => new TextRun({ style: RAISED, children: [...(at === 0 ? [reference] : []), character] }),
    );
  }
}

const RAISED = 'FootnoteReference';
/** A name space that Word knows and LibreOffice does not: Word's own way of writing for itself alone. */
const WORD_ONLY = 'http://schemas.microsoft.com/office/word/2015/wordml/symex';

class PlainText extends XmlComponent {
  constructor(text: string) {
    super('w:t');
    this.root.push(text);
  }
}

/** The mark at a note's beginning. LibreOffice puts it there by itself; Word does not. */
function ownMark(marker: string): TextRun {
  const attributes = {
    namespace: { key: 'xmlns:w16se', value: WORD_ONLY },
    requires: { key: 'Requires', value: 'w16se' },
  };
  const choice = new BuilderElement({ name: 'mc:Choice', attributes, children: [new PlainText(marker)] });
  const fallback = new BuilderElement({ name: 'mc:Fallback' });
  return new TextRun({
    style: RAISED,
    children: [new BuilderElement({ name: 'mc:AlternateContent', children: [choice, fallback] })],
  });
}

/** The runs of some lines, each further line on a line of its own within the paragraph. */
export function runsOf(
  lines: readonly Line[],
  footnotes: Footnotes,
  words: WrittenWords = new RemarkedWords(),
): ParagraphChild[] {
  return lines.flatMap((line, at) => [
    ...(at > 0 ? words.lineBreak() : []),
    ...line.flatMap((piece) =>
      piece.note ? words.whole(piece.text, footnotes.refer(piece.note)) : words.parts(piece.text, lookOf(piece)),
    ),
  ]);
}

function lookOf({ bold, role }: Piece): IRunOptions {
  return {
    ...(bold && { bold: true }),
    ...(role && { style: role === 'programme' ? STYLE.programme : STYLE.mark }),
  };
}

import type { IRunOptions, ParagraphChild, XmlComponent } from 'docx';
import { BuilderElement, Paragraph, TextRun } from 'docx';
import type { Line, Note, Piece } from '../book/book';
import { STYLE } from './styles';

/** The footnotes of a document, gathered while its text is written. */
export class Footnotes {
  readonly children: Record<number, { children: Paragraph[] }> = {};
  private count = 0;

  /** The runs of a note's marker in the text, the first of which refers to the note. */
  refer({ marker, lines }: Note): TextRun[] {
    const number = ++this.count;
    const children = [...raised(marker), ...runsOf(lines, this)];
    this.children[number] = { children: [new Paragraph({ style: 'FootnoteText', children })] };
    const attributes = {
      mark: { key: 'w:customMarkFollows', value: 1 },
      id: { key: 'w:id', value: number },
    };
    return raised(marker, new BuilderElement({ name: 'w:footnoteReference', attributes }));
  }
}

/** A marker, a run for each character: LibreOffice shows a mark twice that is longer than its run's first character. */
function raised(marker: string, ...reference: XmlComponent[]): TextRun[] {
  return Array.from(
    marker,
    (character, at) =>
      new TextRun({ style: 'FootnoteReference', children: [...(at === 0 ? reference : []), character] }),
  );
}

/** The runs of some lines, each further line on a line of its own within the paragraph. */
export function runsOf(lines: readonly Line[], footnotes: Footnotes): ParagraphChild[] {
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [new TextRun({ break: 1 })] : []),
    ...line.flatMap((piece) => (piece.note ? footnotes.refer(piece.note) : [runOf(piece)])),
  ]);
}

function runOf({ text, bold, role }: Piece): TextRun {
  const options: IRunOptions = {
    text,
    ...(bold && { bold: true }),
    ...(role && { style: role === 'programme' ? STYLE.programme : STYLE.mark }),
  };
  return new TextRun(options);
}

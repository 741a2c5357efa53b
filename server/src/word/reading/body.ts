import { append } from '../../base/append';
import type { WordPackage } from '../container/package';
import type { XmlElement } from '../container/xml';
import { alternative, child, elements, isOn, valueOf } from '../container/xml';
import { Comments } from './comments';
import { Numbering } from './numbering';
import { Notes } from './notes';
import { isContents } from './contents';
import { wordsInMargins } from './margins';
import { ParagraphReader } from './paragraphs';
import { PieceReader } from './pieces/pieceReader';
import { Styles } from './styles';
import type { Surroundings } from './surroundings';
import type { ChangeChoice } from '../choices/changeChoice';
import { MOST_COLUMNS } from './wordDocument';
import type { WordBlock, WordCell, WordDocument, WordRow, WordTable } from './wordDocument';

/** Documents within the document, of other formats or in other files. */
const DOCUMENTS = ['w:altChunk', 'w:subDoc'];
/** What stands in a paragraph elsewhere. */
const INLINE = ['w:r', 'w:hyperlink', 'w:fldSimple', 'w:smartTag', 'm:oMath', 'm:oMathPara'];

/** Reads the text of a Word file, in order: paragraphs and tables. */
export function readWordDocument(word: WordPackage, changes: ChangeChoice): WordDocument {
  const styles = new Styles(word.part('styles'));
  const comments = new Comments(word.part('comments'), word.part('commentsExtended'));
  const lost = { changes: 0, settledComments: 0, symbols: 0, equations: 0, embeddedDocuments: 0, contents: 0 };
  const surroundings: Surroundings = {
    styles,
    numbering: new Numbering(word.part('numbering')),
    comments,
    notes: new Notes(word.part('footnotes'), word.part('endnotes')),
    changes,
    lost,
    links: new Set(),
    fileNameOf: (relationship) => word.fileNameOf(relationship),
    partOf: (relationship) => word.partOf(relationship),
    addressOf: (relationship) => word.addressOf(relationship),
    blocksOf: (element) => reader.blocksOf(element),
  };
  const reader = new BodyReader(surroundings);
  const body = child(word.document, 'w:body');
  const blocks = body ? reader.blocksOf(body) : [];
  return {
    blocks,
    lost: {
      ...lost,
      comments: comments.left(),
      ownComments: comments.own,
      margins: wordsInMargins(word, styles),
      links: [...surroundings.links],
    },
  };
}

class BodyReader {
  private readonly paragraphs: ParagraphReader;

  constructor(private readonly surroundings: Surroundings) {
    this.paragraphs = new ParagraphReader(surroundings);
  }

  /** The blocks in an element; a paragraph whose end is gone runs into the next. */
  blocksOf(element: XmlElement): WordBlock[] {
    const blocks: WordBlock[] = [];
    let open: PieceReader | undefined;
    for (const each of this.flatten(element)) {
      if (each.name === 'w:p') {
        open ??= new PieceReader(this.surroundings);
        this.readParagraph(each, open);
        if (this.paragraphs.losesEnd(each)) continue;
        blocks.push(this.paragraphs.finish(each, open));
        open = undefined;
      } else if (each.name === 'w:tbl') blocks.push(this.table(each));
      else if (DOCUMENTS.includes(each.name)) this.surroundings.lost.embeddedDocuments++;
      else if (INLINE.includes(each.name)) blocks.push(this.looseWords(each));
      else append(blocks, this.blocksOf(each));
    }
    if (open) blocks.push(this.paragraphs.finish(undefined, open));
    return blocks;
  }

  private readParagraph(paragraph: XmlElement, pieces: PieceReader): void {
    const { lost } = this.surroundings;
    const before = lost.changes;
    pieces.readParagraph(paragraph, valueOf(child(paragraph, 'w:pPr'), 'w:pStyle'));
    // With changed words the end is no change of its own.
    if (lost.changes === before && this.paragraphs.hasChangedEnd(paragraph)) lost.changes++;
  }

  /** Words that stand in no paragraph. */
  private looseWords(element: XmlElement): WordBlock {
    const pieces = new PieceReader(this.surroundings);
    pieces.read({ name: 'w:p', attributes: element.attributes, children: [element] });
    return this.paragraphs.finish(undefined, pieces);
  }

  /** The paragraphs, tables, rows or cells in an element, out of whatever wraps them. */
  private *flatten(element: XmlElement): Generator<XmlElement> {
    for (const each of elements(element)) {
      switch (each.name) {
        case 'w:sdt':
          if (isContents(each)) this.surroundings.lost.contents++;
          else yield* this.flatten(child(each, 'w:sdtContent') ?? each);
          break;
        case 'mc:AlternateContent':
          yield* this.flatten(alternative(each));
          break;
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
        case 'w:del':
        case 'w:moveFrom':
          yield* this.flatten(each);
          break;
        default:
          yield each;
      }
    }
  }

  private table(table: XmlElement): WordTable {
    const rows = Array.from(this.flatten(table)).filter(({ name }) => name === 'w:tr');
    return {
      kind: 'table',
      rows: rows.flatMap((row) =>
        this.changed(child(row, 'w:trPr'), { deleted: 'w:del', inserted: 'w:ins' }, () => this.row(row)),
      ),
    };
  }

  /** Reads a row or a cell that stays under the choice made for tracked changes. */
  private changed<Part>(
    properties: XmlElement | undefined,
    { deleted, inserted }: { readonly deleted: string; readonly inserted: string },
    read: () => Part,
  ): Part[] {
    const { changes, lost } = this.surroundings;
    const before = lost.changes;
    const gone = { accept: deleted, reject: inserted, mark: undefined }[changes];
    const parts = gone !== undefined && child(properties, gone) ? [] : [read()];
    // With changed words the row is no change of its own.
    if (lost.changes === before && (child(properties, deleted) ?? child(properties, inserted))) lost.changes++;
    return parts;
  }

  private row(row: XmlElement): WordRow {
    const properties = child(row, 'w:trPr');
    return {
      isHead: isOn(properties, 'w:tblHeader') ?? false,
      cells: Array.from(this.flatten(row))
        .filter(({ name }) => name === 'w:tc')
        .flatMap((cell) =>
          this.changed(child(cell, 'w:tcPr'), { deleted: 'w:cellDel', inserted: 'w:cellIns' }, () => this.cell(cell)),
        ),
    };
  }

  private cell(cell: XmlElement): WordCell {
    const properties = child(cell, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const span = Number.parseInt(valueOf(properties, 'w:gridSpan') ?? '', 10);
    return {
      blocks: this.blocksOf(cell),
      span: span >= 1 && span <= MOST_COLUMNS ? span : 1,
      goesOn: merge !== undefined && merge.attributes.get('w:val') !== 'restart',
    };
  }
}

import type { WordPackage } from '../container/package';
import type { XmlElement } from '../container/xml';
import { child, elements, isOn, valueOf } from '../container/xml';
import { Comments } from './comments';
import { Numbering } from './numbering';
import { Notes } from './notes';
import { isContents } from './contents';
import { ParagraphReader } from './paragraphs';
import { PieceReader } from './pieces';
import { Styles } from './styles';
import type { Surroundings } from './surroundings';
import type { ChangeChoice } from '../changeChoice';
import { MOST_COLUMNS } from './wordDocument';
import type { WordBlock, WordCell, WordDocument, WordRow, WordTable } from './wordDocument';

/** Reads the text of a Word file, in order: paragraphs and tables. */
export function readWordDocument(word: WordPackage, changes: ChangeChoice): WordDocument {
  const lost = { changes: 0, settledComments: 0, symbols: 0, embeddedDocuments: 0, contents: 0 };
  const surroundings: Surroundings = {
    styles: new Styles(word.part('styles')),
    numbering: new Numbering(word.part('numbering')),
    comments: new Comments(word.part('comments'), word.part('commentsExtended')),
    notes: new Notes(word.part('footnotes'), word.part('endnotes')),
    changes,
    lost,
    fileNameOf: (relationship) => word.fileNameOf(relationship),
    blocksOf: (element) => reader.blocksOf(element),
  };
  const reader = new BodyReader(surroundings);
  const body = child(word.document, 'w:body');
  return { blocks: body ? reader.blocksOf(body) : [], lost };
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
        open.read(each);
        if (this.paragraphs.losesEnd(each)) continue;
        blocks.push(this.paragraphs.finish(each, open));
        open = undefined;
      } else if (each.name === 'w:tbl') blocks.push(this.table(each));
      else if (each.name === 'w:altChunk') this.surroundings.lost.embeddedDocuments++;
    }
    if (open) blocks.push(this.paragraphs.finish(undefined, open));
    return blocks;
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
          yield* this.flatten(child(each, 'mc:Choice') ?? child(each, 'mc:Fallback') ?? each);
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
    return { kind: 'table', rows: rows.filter((row) => this.stays(row)).map((row) => this.row(row)) };
  }

  /** Whether a row stays under the choice made for tracked changes. */
  private stays(row: XmlElement): boolean {
    const properties = child(row, 'w:trPr');
    const gone = { accept: 'w:del', reject: 'w:ins', mark: undefined }[this.surroundings.changes];
    return gone === undefined || !child(properties, gone);
  }

  private row(row: XmlElement): WordRow {
    const properties = child(row, 'w:trPr');
    return {
      isHead: isOn(properties, 'w:tblHeader') ?? false,
      cells: Array.from(this.flatten(row))
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => this.cell(cell)),
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

import type { Vocabulary } from '../../form/vocabulary';
import { message } from '../../text/message';
import { isContentsStyle } from '../reading/contents';
import { FURNITURE_STYLES } from '../ownFiles/styleNames';
import type { Picture, TextBox, WordBlock, WordParagraph } from '../reading/wordDocument';
import { Blanks, isTyped } from './blanks';
import type { Entry } from './entry';
import { EntryList } from './entry';
import { NamedSoFar } from './namedSoFar';
import type { MarkedNote } from './notes';
import { definitionWords, NoteMarks } from './notes';
import { openPoint } from './commentsAsOpenPoints';
import { hiddenEntries, ParagraphConverter } from './paragraphConverter';
import { paragraphText, struckNotices } from './paragraphText';
import { tableConverter } from './tables/tables';

const FURNITURE = new Set<string>(Object.values(FURNITURE_STYLES).map((name) => name.toLowerCase()));

/** The blocks of a Word file as entries of a plan, and how many paragraphs were left out as made by an export. */
export function entriesOf(
  blocks: readonly WordBlock[],
  vocabulary: Vocabulary,
): { entries: Entry[]; furniture: number } {
  const converter = new Converter(vocabulary, new NoteMarks(), new Blanks(isTyped(blocks)));
  converter.add(blocks);
  converter.list.settle();
  return { entries: converter.list.entries, furniture: converter.furniture };
}

class Converter {
  readonly list = new EntryList();
  /** Paragraphs and tables that an import leaves out: contents, the list of programmes at the end. */
  furniture = 0;
  private readonly paragraphs: ParagraphConverter;
  private readonly named: NamedSoFar;
  private readonly convertTable;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly marks: NoteMarks,
    private readonly blanks: Blanks,
  ) {
    this.paragraphs = new ParagraphConverter(vocabulary);
    this.named = new NamedSoFar(this.list.entries, vocabulary);
    this.convertTable = tableConverter(vocabulary, this);
  }

  add(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (isFurniture(block)) this.furniture++;
      else if (block.kind === 'paragraph') this.addParagraph(block);
      else {
        this.list.settle();
        this.convertTable(block);
        this.list.settle();
        this.blanks.interrupt();
      }
    }
  }

  addEntry(entry: Entry): void {
    this.list.addAbove({ ...entry, notices: [...entry.notices, ...struckNotices(entry.lines.join(''))] });
  }

  isNamed(name: string): boolean {
    return this.named.has(name);
  }

  wordsOf(blocks: readonly WordBlock[]): string {
    return blocks
      .map((block) => {
        if (block.kind === 'table') {
          return block.rows.flatMap(({ cells }) => cells.map((cell) => this.wordsOf(cell.blocks))).join('\n');
        }
        const { pieces, notes } = this.marks.mark(block.pieces);
        const words = paragraphText(pieces, 'none');
        this.list.addBelow(hiddenEntries(words));
        this.addBelow(notes, block.anchored);
        const points = words.comments.map(({ comment }) => openPoint(comment)).join('');
        return (block.number?.text ?? '') + words.text + points;
      })
      .join('\n');
  }

  private addParagraph(paragraph: WordParagraph): void {
    const { pieces, notes } = this.marks.mark(paragraph.pieces);
    const { entry, below } = this.paragraphs.convert(paragraph, pieces);
    if (entry) this.list.add({ ...entry, ...this.blanks.above() });
    this.blanks.pass(entry !== undefined);
    if (below.length + notes.length + paragraph.anchored.length > 0) this.blanks.interrupt();
    this.addBelow(notes, paragraph.anchored);
    this.list.addBelow(below);
  }

  private addBelow(notes: readonly MarkedNote[], anchored: readonly (TextBox | Picture)[]): void {
    for (const note of notes) this.list.addBelow(this.noteEntries(note));
    for (const each of anchored) {
      this.list.addBelow(each.kind === 'picture' ? [pictureEntry(each)] : this.textBoxEntries(each));
    }
  }

  /** A note, and what hangs on its words: notes of its own, pictures. */
  private noteEntries(note: MarkedNote): Entry[] {
    const inside = new Converter(this.vocabulary, this.marks, new Blanks(false));
    const [first = '', ...rest] = inside
      .wordsOf(note.note.blocks)
      .split('\n')
      .map((line) => line.trimEnd());
    inside.list.settle();
    const lines = [note.marker + definitionWords(first, note), ...rest.filter((line) => line.trim() !== '')];
    return [{ kind: 'note', lines, notices: struckNotices(lines.join('')) }, ...inside.list.entries];
  }

  private textBoxEntries({ blocks }: TextBox): Entry[] {
    const inside = new Converter(this.vocabulary, this.marks, new Blanks(false));
    inside.add(blocks);
    inside.list.settle();
    this.furniture += inside.furniture;
    const [first, ...rest] = inside.list.entries;
    if (!first) return [];
    return [
      { ...first, notices: [...first.notices, message('A text box is placed below the paragraph on which it hangs.')] },
      ...rest,
    ];
  }
}

/** A picture keeps its place as a link to the file's name: its words and its look are not the plan's. */
function pictureEntry({ description, fileName }: Picture): Entry {
  const words = (description.trim() === '' ? '図' : description).replace(/[[\]\s]+/g, ' ').trim();
  return {
    kind: 'prose',
    lines: [`![${words}](${fileName.replace(/[()\s]+/g, '_')})`],
    notices: [message('A picture or chart stays in the Word file: only its place is kept.')],
  };
}

function isFurniture(block: WordBlock): boolean {
  if (block.kind === 'paragraph') return FURNITURE.has(block.style) || isContentsStyle(block.style);
  const styles = block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.map((each) => (each.kind === 'paragraph' ? each.style : ''))),
  );
  return styles.length > 0 && styles.every((style) => FURNITURE.has(style));
}

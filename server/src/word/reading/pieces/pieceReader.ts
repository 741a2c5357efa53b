import { append } from '../../../base/append';
import type { XmlElement } from '../../container/xml';
import { alternative, child, descendants, elements, textIn, valueOf } from '../../container/xml';
import { readDrawing } from '../drawings';
import { equationText } from './equations';
import { addressInField, Fields } from './fields';
import { CHANGES, SIGNS, SILENT } from './pieceElements';
import { isRaising, raised } from './raised';
import { propertiesOf } from '../properties';
import { PieceList } from './pieceList';
import type { Setting } from './setting';
import { PLAIN, settingOfRun } from './setting';
import type { Surroundings } from '../surroundings';
import { spacedText } from './spacedText';
import { symbolOf, UNKNOWN_SIGN } from './symbols';
import type { Picture, TextBox, WordPiece } from '../wordDocument';

/** Where the fonts of signs have theirs. */
const FONT_SIGNS = /[\uf020-\uf0ff]/g;

/** After what a raised digit is a part of it; after other signs it is a note's mark. */
const RAISABLE = /[\p{Nd}a-zａ-ｚ]/iu;

/** Gathers the pieces of one paragraph. */
export class PieceReader {
  readonly anchored: (TextBox | Picture)[] = [];
  private readonly fields = new Fields((instruction) => {
    this.addLink(addressInField(instruction));
  });
  private readonly list = new PieceList();

  constructor(private readonly surroundings: Surroundings) {}

  get pieces(): readonly WordPiece[] {
    return this.list.pieces;
  }

  /** @param style of the paragraph */
  readParagraph(paragraph: XmlElement, style: string | undefined): void {
    const { styles } = this.surroundings;
    this.read(paragraph, { ...PLAIN, struck: styles.strikes(style), hidden: styles.hides(style) });
  }

  read(element: XmlElement, setting: Setting = PLAIN): void {
    for (const each of elements(element)) this.readElement(each, setting);
  }

  private readElement(element: XmlElement, setting: Setting): void {
    const { name } = element;
    if (SILENT.has(name)) return;
    const sign = SIGNS.get(name);
    const change = CHANGES.get(name);
    if (sign !== undefined) this.list.add(sign, setting);
    else if (change) this.readChange(element, change, setting);
    else this.readWords(element, setting);
  }

  private readWords(element: XmlElement, setting: Setting): void {
    switch (element.name) {
      case 'w:r':
        this.readRun(element, setting);
        break;
      case 'w:t':
      case 'w:delText':
        this.list.add(this.signsIn(spacedText(element)), setting);
        break;
      case 'w:instrText':
        this.fields.instruct(textIn(element));
        break;
      case 'w:fldChar':
        this.list.add(this.fields.pass(element, this.list.length), setting);
        break;
      case 'w:fldSimple':
        this.readLinked(element, addressInField(element.attributes.get('w:instr') ?? ''), setting);
        break;
      case 'w:hyperlink':
        this.readLinked(element, this.surroundings.addressOf(element.attributes.get('r:id') ?? ''), setting);
        break;
      case 'w:ruby':
        this.readRuby(element, setting);
        break;
      case 'mc:AlternateContent':
        this.read(alternative(element), setting);
        break;
      default:
        this.readObject(element, setting);
    }
  }

  /** What stands among words and is none. */
  private readObject(element: XmlElement, setting: Setting): void {
    switch (element.name) {
      case 'm:oMath':
        this.surroundings.lost.equations++;
        this.list.add(equationText(element), setting);
        break;
      case 'w:sym':
        this.readSymbol(element, setting);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.readNote(element, undefined, setting);
        break;
      case 'w:commentReference':
        this.readComment(element, setting);
        break;
      case 'w:subDoc':
        this.surroundings.lost.embeddedDocuments++;
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        append(this.anchored, readDrawing(element, this.surroundings));
        break;
      default:
        this.read(element, setting);
    }
  }

  private readLinked(element: XmlElement, address: string | undefined, setting: Setting): void {
    this.addLink(address);
    this.read(element, setting);
  }

  private readRun(run: XmlElement, around: Setting): void {
    const { styles, changes } = this.surroundings;
    const properties = propertiesOf(run, 'w:rPr', changes);
    const setting = settingOfRun(properties, styles, around);
    const reference = child(run, 'w:footnoteReference') ?? child(run, 'w:endnoteReference');
    if (this.addRaised(run, valueOf(properties, 'w:vertAlign'), setting)) return;
    if (isMarkedByAuthor(reference)) this.readNote(reference, descendants(run, 'w:t').map(textIn).join(''), setting);
    else this.read(run, setting);
  }

  private readChange(element: XmlElement, change: 'inserted' | 'deleted', setting: Setting): void {
    const { changes, lost } = this.surroundings;
    lost.changes++;
    const gone = { accept: 'deleted', reject: 'inserted', mark: undefined }[changes];
    if (change === gone) return;
    this.read(element, { ...setting, change: changes === 'mark' ? change : undefined });
  }

  /** Digits that stand higher after a letter or a digit, where they would be read as others: 100m², 10³. */
  private addRaised(run: XmlElement, raising: string | undefined, setting: Setting): boolean {
    if (!isRaising(raising) || !RAISABLE.test(this.list.lastSign)) return false;
    const words = elements(run).filter(({ name }) => name !== 'w:rPr');
    const text = raised(words.every(({ name }) => name === 'w:t') ? words.map(textIn).join('') : '', raising);
    if (text !== undefined) this.list.add(text, setting);
    return text !== undefined;
  }

  /** A text with the signs that some font of signs gave it; a bureau's own characters stay as they are. */
  private signsIn(text: string): string {
    return text.replace(FONT_SIGNS, (sign) => this.symbol(sign.charCodeAt(0).toString(16)));
  }

  private symbol(code: string | undefined): string {
    const sign = symbolOf(code);
    if (sign === UNKNOWN_SIGN) this.surroundings.lost.symbols++;
    return sign;
  }

  private readSymbol({ attributes }: XmlElement, setting: Setting): void {
    this.list.add(this.symbol(attributes.get('w:char')), setting);
  }

  /** 漢字(かんじ). */
  private readRuby(ruby: XmlElement, setting: Setting): void {
    const base = child(ruby, 'w:rubyBase');
    if (base) this.read(base, setting);
    const above = child(ruby, 'w:rt');
    const kana = above ? descendants(above, 'w:t').map(textIn).join('') : '';
    if (kana.trim() !== '') this.list.add(`(${kana.trim()})`, setting);
  }

  private readNote(reference: XmlElement, ownMark: string | undefined, setting: Setting): void {
    const element = this.surroundings.notes.take(reference);
    if (!element) {
      this.list.add(ownMark ?? '', setting);
      return;
    }
    this.list.addNote({ ownMark, blocks: this.surroundings.blocksOf(element) }, setting);
  }

  private readComment({ attributes }: XmlElement, setting: Setting): void {
    const { comments, lost } = this.surroundings;
    const comment = comments.take(attributes.get('w:id') ?? '');
    if (comment === 'settled') lost.settledComments++;
    else if (comment) this.list.addComment(comment, setting);
  }

  private addLink(address: string | undefined): void {
    if (address !== undefined) this.surroundings.links.add(address);
  }
}

function isMarkedByAuthor(reference: XmlElement | undefined): reference is XmlElement {
  const custom = reference?.attributes.get('w:customMarkFollows');
  return custom !== undefined && !['0', 'false', 'off'].includes(custom);
}

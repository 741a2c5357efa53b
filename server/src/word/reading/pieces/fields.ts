import type { XmlElement } from '../../container/xml';
import { child, elements, isOn, valueOf } from '../../container/xml';
import { overprintText } from '../overprint';
import { symbolOf } from './symbols';

interface Field {
  instruction: string;
  /** How long the text was where what it shows begins; undefined where it shows nothing yet. */
  shownFrom: number | undefined;
  readonly form: XmlElement | undefined;
}

const LINK = /^\s*HYPERLINK\s+"([^"]+)"/i;

/** Where a field leads that is a link; undefined for any other, and for one that leads to a place in the document. */
export function addressInField(instruction: string): string | undefined {
  return LINK.exec(instruction)?.[1];
}

/** The fields of a paragraph, one within the other, for those of which Word keeps no words that they show. */
export class Fields {
  private readonly open: Field[] = [];

  /** @param onField called with each field's instruction at its end */
  constructor(private readonly onField: (instruction: string) => void) {}

  instruct(words: string): void {
    const field = this.open.at(-1);
    if (field?.shownFrom === undefined && field) field.instruction += words;
  }

  /**
   * @param mark where a field begins, where what it shows begins, or where it ends
   * @param length of the paragraph's text up to there
   * @returns what a field shows that ends here and has no words of its own
   */
  pass(mark: XmlElement, length: number): string {
    switch (mark.attributes.get('w:fldCharType')) {
      case 'begin':
        this.open.push({ instruction: '', shownFrom: undefined, form: child(mark, 'w:ffData') });
        return '';
      case 'separate': {
        const field = this.open.at(-1);
        if (field) field.shownFrom = length;
        return '';
      }
      default: {
        const field = this.open.pop();
        if (field) this.onField(field.instruction);
        return field && (field.shownFrom ?? length) === length ? shownBy(field) : '';
      }
    }
  }
}

function shownBy({ instruction, form }: Field): string {
  const [, kind = '', first = ''] = /^\s*(\w+)\s*(\S*)/.exec(instruction) ?? [];
  switch (kind.toUpperCase()) {
    case 'EQ':
      return overprintText(instruction);
    case 'SYMBOL':
      return symbolShown(first, instruction);
    case 'FORMCHECKBOX':
      return checkBox(child(form, 'w:checkBox'));
    case 'FORMDROPDOWN':
      return chosen(child(form, 'w:ddList'));
    default:
      return '';
  }
}

/** `SYMBOL 252 \f Wingdings`: the number of a sign in a font of signs, else in Unicode. */
function symbolShown(code: string, instruction: string): string {
  const point = /^0x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code, 10);
  const isSign = /\\f\s*"?(?:Wingdings|Webdings|Symbol)/i.test(instruction) && point < 0x100;
  return symbolOf((isSign ? 0xf000 + point : point).toString(16));
}

function checkBox(box: XmlElement | undefined): string {
  return (isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false) ? '☑' : '□';
}

function chosen(list: XmlElement | undefined): string {
  const at = Number.parseInt(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? '0', 10);
  return elements(list, 'w:listEntry')[at]?.attributes.get('w:val') ?? '';
}

import type { XmlElement } from '../container/xml';
import { child, isOn, valueOf } from '../container/xml';
import { propertiesOf } from './properties';
import { listReference, outlineLevel } from './styles';
import type { Surroundings } from './surroundings';
import type { WordParagraph } from './wordDocument';

/** Reads what paragraphs are. Their numbers are counted as they are finished, in their order. */
export class ParagraphReader {
  constructor(private readonly surroundings: Surroundings) {}

  /**
   * @param paragraph whose end closes the words
   * @param words its own, and those of the paragraphs that ran into it
   */
  finish(
    paragraph: XmlElement | undefined,
    { pieces, anchored }: Pick<WordParagraph, 'pieces' | 'anchored'>,
  ): WordParagraph {
    const { styles, numbering, changes } = this.surroundings;
    const properties = propertiesOf(paragraph, 'w:pPr', changes);
    const id = valueOf(properties, 'w:pStyle');
    const list = listReference(properties) ?? styles.listOf(id);
    return {
      kind: 'paragraph',
      style: styles.nameOf(id),
      heading: outlineLevel(properties) ?? styles.headingOf(id),
      number: numbering.next(list, id),
      pieces,
      anchored,
    };
  }

  /** Whether the paragraph's end was deleted, or was inserted and is undone: its words run into the next paragraph. */
  losesEnd(paragraph: XmlElement): boolean {
    const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
    switch (this.surroundings.changes) {
      case 'accept':
        return isOn(mark, 'w:del') ?? isOn(mark, 'w:moveFrom') ?? false;
      case 'reject':
        return isOn(mark, 'w:ins') ?? isOn(mark, 'w:moveTo') ?? false;
      case 'mark':
        return false;
    }
  }

  hasChangedEnd(paragraph: XmlElement): boolean {
    const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
    return ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => isOn(mark, name));
  }
}

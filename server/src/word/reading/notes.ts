import type { XmlElement } from '../container/xml';
import { elements } from '../container/xml';

/** What Word keeps beside the notes: the lines that part them from the text. */
const SEPARATORS = ['separator', 'continuationSeparator', 'continuationNotice'];

/**
 * The footnotes and endnotes of a document by their numbers. Each is found once, however often a file refers to it, so
 * that no note holds itself.
 */
export class Notes {
  private readonly notes = new Map<string, XmlElement>();

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    this.add('footnote', footnotes);
    this.add('endnote', endnotes);
  }

  /** @param reference the element that refers to the note */
  take({ name, attributes }: XmlElement): XmlElement | undefined {
    const kind = name === 'w:endnoteReference' ? 'endnote' : 'footnote';
    const key = `${kind} ${attributes.get('w:id') ?? ''}`;
    const note = this.notes.get(key);
    this.notes.delete(key);
    return note;
  }

  private add(kind: 'footnote' | 'endnote', part: XmlElement | undefined): void {
    for (const note of elements(part, `w:${kind}`)) {
      if (SEPARATORS.includes(note.attributes.get('w:type') ?? '')) continue;
      this.notes.set(`${kind} ${note.attributes.get('w:id') ?? ''}`, note);
    }
  }
}

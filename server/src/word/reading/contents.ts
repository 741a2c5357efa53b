import type { XmlElement } from '../container/xml';
import { child, descendants } from '../container/xml';

const GALLERIES = /contents|目次/i;
const STYLES =
  /^(?:toc ?(?:heading|\d)|contents (?:heading|\d)|table of (?:figures|authorities)|index (?:heading|\d)|目次 ?(?:の見出し|\d)|索引.*)$/;

/** Whether a content control holds a table of contents. */
export function isContents(control: XmlElement): boolean {
  const properties = child(control, 'w:sdtPr');
  const galleries = properties ? descendants(properties, 'w:docPartGallery') : [];
  return galleries.some(({ attributes }) => GALLERIES.test(attributes.get('w:val') ?? ''));
}

/** Whether paragraphs of a style belong to a table of contents or an index. */
export function isContentsStyle(name: string): boolean {
  return STYLES.test(name);
}

import type { XmlElement } from '../../container/xml';
import { textIn } from '../../container/xml';

/** The text of an element; blanks at its ends count only where the file says so, line ends are blanks. */
export function spacedText(element: XmlElement): string {
  const text = textIn(element).replace(/[\r\n\t]+/g, ' ');
  if (element.attributes.get('xml:space') === 'preserve') return text;
  let [start, end] = [0, text.length];
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}

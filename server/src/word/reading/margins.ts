import type { WordPackage } from '../container/package';
import type { XmlElement } from '../container/xml';
import { child, descendants, textIn, valueOf } from '../container/xml';
import { MARGIN_STYLE } from '../ownFiles/styleNames';
import type { Styles } from './styles';

const KINDS = ['header', 'footer'];
const LONGEST = 60;

/** What stands above and below the pages of a document, without the numbers of the pages and what an export puts there. */
export function wordsInMargins(word: WordPackage, styles: Styles): string[] {
  const isOwn = (paragraph: XmlElement): boolean =>
    styles.nameOf(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle')) === MARGIN_STYLE;
  const words = KINDS.flatMap((kind) => word.parts(kind))
    .flatMap((part) => descendants(part, 'w:p'))
    .filter((paragraph) => !isOwn(paragraph))
    .map((paragraph) => descendants(paragraph, 'w:t').map(textIn).join('').trim())
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
  return [...new Set(words)];
}

/** Half a pair of surrogates, and what Unicode itself says is no character: a Word file that holds one does not open. */
const UNPRINTABLE = /[\p{Cs}\ufffe\uffff]/gu;

/** A text without what no page shows and no Word file may hold. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

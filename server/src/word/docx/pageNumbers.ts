import type { FontToMeasure } from 'docx/layout';
import { estimatePageNumbersWith } from 'docx/layout';

/** Kanji, kana and their signs are as wide as they are high; digits and letters of the same typefaces are half of it. */
function widthOf(text: string, { size }: FontToMeasure): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? size / 2 : size;
  return width;
}

/** The pages on which headings will stand: a file that asks Word to fill its contents in asks the reader first. */
export const pageNumbers = estimatePageNumbersWith({ guess: true, measureWidth: widthOf });

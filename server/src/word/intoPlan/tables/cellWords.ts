import type { GridCell } from './grid';

/** The words of a cell, for telling what it is: nothing is counted or put down. */
export function plainWords({ blocks }: Pick<GridCell, 'blocks'>): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.pieces.map(({ text }) => text) : []))
    .join('')
    .trim();
}

/** Of these the first paragraph's, with its number. */
export function firstWords({ blocks }: GridCell): string {
  for (const block of blocks) {
    const words = plainWords({ blocks: [block] });
    if (words === '') continue;
    return block.kind === 'paragraph' && block.number?.isBullet === false ? block.number.text + words : words;
  }
  return '';
}

/** Words of a cell in one line. */
export function inOneLine(words: string): string {
  return words.replace(/(?<!\s)\s*\n\s*/g, ' / ');
}

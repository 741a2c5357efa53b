import { looksLikeCaption } from '../../syntax/lines/captions';
import { isRoomOfPicture } from '../../syntax/blocks/pictureRoom';
import type { Words } from '../../syntax/tree/tree';
import { tableRow } from '../../text/tableRow';

/**
 * Whether lines that head nothing are printed as a caption: their words tell it, or a picture's room or a table beside
 * them. Else they may be a heading whose items are yet to come.
 */
export function isPrintedCaption(words: readonly Words[], texts: readonly string[]): boolean {
  return (
    words.some(({ text }) => looksLikeCaption(text)) ||
    isBesidePicture(texts, words[0]?.line ?? 0, -1) ||
    isBesidePicture(texts, words.at(-1)?.line ?? 0, 1)
  );
}

function isBesidePicture(texts: readonly string[], line: number, step: 1 | -1): boolean {
  let blanks = 0;
  while (texts[line + step * (blanks + 1)]?.trim() === '') blanks++;
  const next = texts[line + step * (blanks + 1)] ?? '';
  return isRoomOfPicture(blanks) || tableRow(next) !== undefined || next.trimStart().startsWith('![');
}

import type { Source } from './source';
import { lineAt, textAt, wordsAt } from './source';

/** A printed page leaves at least so many blank lines where a picture was. */
export const ROOM_OF_PICTURE = 3;
/** What stands under a picture is shorter than what is done. */
const LONGEST_CAPTION = 25;

/** Whether blank lines are a picture's place: they belong to what they stand below, and a line beside them is a caption. */
export function isRoomOfPicture(blankLines: number): boolean {
  return blankLines >= ROOM_OF_PICTURE;
}

/** Whether a line below a picture, or below its room, can be what stands under it, by its words: 改修した宿. */
export function isUnderPicture(source: Source, line: number): boolean {
  let above = line - 1;
  while (above >= 0 && lineAt(source, above).kind === 'blank') above--;
  const isBelow = isRoomOfPicture(line - above - 1) || textAt(source, above).trimStart().startsWith('![');
  const { text } = wordsAt(source, line);
  return isBelow && text.length <= LONGEST_CAPTION && !/[、。]/.test(text);
}

/** A printed page leaves at least so many blank lines where a picture was. */
export const ROOM_OF_PICTURE = 3;

/** Whether blank lines are a picture's place: they belong to what they stand below, and a line beside them is a caption. */
export function isRoomOfPicture(blankLines: number): boolean {
  return blankLines >= ROOM_OF_PICTURE;
}

/** A printed page leaves at least so many blank lines where a picture was. */
const ROOM = 3;

/** Whether blank lines are a picture's place: they belong to what they stand below, and a line beside them is a caption. */
export function isRoomOfPicture(blankLines: number): boolean {
  return blankLines >= ROOM;
}

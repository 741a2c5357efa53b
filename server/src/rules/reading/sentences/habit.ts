/** A way of writing is the file's habit where at most one in so many departs from it; where more than a few do, fewer still. */
const ONE_IN = 4;
const ONE_OF_MANY_IN = 12;
export const A_FEW = 5;

/** Whether a file writes nearly all in one way. */
export function isHabit(departing: number, all: number): boolean {
  return departing * (departing > A_FEW ? ONE_OF_MANY_IN : ONE_IN) <= all;
}

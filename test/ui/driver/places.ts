/** A place in the title bar where the mouse rests without a tip coming. */
export const NOTHING_THERE = [200, 10] as const;

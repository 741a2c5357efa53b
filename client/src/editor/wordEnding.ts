/** What the names of Word files end with. */
export const WORD_ENDING = /\.doc[xm]?$/i;

/**
 * The offices' own characters (外字), which iconv-lite reads but does not write: in Unicode they stand in the private use
 * area, in CP932 in the rows from F0 on.
 */
export const OWN_CHARACTERS = /([\ue000-\ue69b])/;

const FIRST_CHARACTER = 0xe000;
const FIRST_ROW = 0xf0;
const FIRST_CELL = 0x40;
const CELLS_IN_ROW = 188;
/** The cell that would be 7F is left out of each row. */
const CELLS_BEFORE_GAP = 63;

/** The bytes of one of them in CP932. */
export function ownCharacterBytes(character: string): Uint8Array {
  const place = character.charCodeAt(0) - FIRST_CHARACTER;
  const cell = place % CELLS_IN_ROW;
  const gap = cell < CELLS_BEFORE_GAP ? 0 : 1;
  return Uint8Array.of(FIRST_ROW + Math.floor(place / CELLS_IN_ROW), FIRST_CELL + cell + gap);
}

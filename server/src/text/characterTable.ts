/** A character, or a range of them by its first and its last. */
export type Characters = readonly [first: string, last?: string];

/**
 * Many characters of which a text may hold one. A look into a table for each character of the text: a pattern that has
 * hundreds of them in a class takes twenty times as long.
 */
export class CharacterTable {
  private readonly isIn = new Uint8Array(0x10000);

  constructor(all: readonly Characters[]) {
    for (const [first, last = first] of all) this.isIn.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  }

  /** Whether one of them stands at a place, UTF-16 from 0; none stands beyond the ends. */
  standsAt(text: string, at: number): boolean {
    return this.isIn[text.charCodeAt(at)] === 1;
  }

  /** Whether a text holds any of them. */
  standIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.isIn[text.charCodeAt(at)]) return true;
    return false;
  }
}

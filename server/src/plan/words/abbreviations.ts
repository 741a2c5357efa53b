const TOLD = /[「『(（](?:以下[、 \u3000]?)?([\p{Script=Han}々]{3,5})[」』)）]/gu;

/** The abbreviations that a text tells in brackets: 水産技術研究所(水技研), 水産技術研究所(以下「水技研」という。). */
export function abbreviationsTold(text: string): string[] {
  return Array.from(text.matchAll(TOLD), ([, abbreviation = '']) => abbreviation);
}

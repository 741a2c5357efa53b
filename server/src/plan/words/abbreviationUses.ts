import type { Extent } from '../../syntax/tree/line';

const KINDS = [/[\p{Script=Han}々]/u, /[\p{Script=Katakana}ー]/u, /[\p{Script=Latin}\p{Nd}]/u, /\p{Script=Hiragana}/u];
const HIRAGANA = KINDS.length - 1;
/** Shorter words of hiragana alone are parts of too many others. */
const FEWEST_HIRAGANA = 4;

/** Where an abbreviation stands in a line as a word by itself: 都 in 都の計画, but not in 都市, nor in 東京都. */
export function usesIn(line: string, abbreviation: string): Extent[] {
  const uses: Extent[] = [];
  for (let start = line.indexOf(abbreviation); start !== -1; start = line.indexOf(abbreviation, start + 1)) {
    const use = { start, end: start + abbreviation.length };
    if (standsAlone(line, use)) uses.push(use);
  }
  return uses;
}

/** Whether no letter beside some words is of the kind of theirs beside it. Particles are no letters of a word. */
function standsAlone(line: string, { start, end }: Extent): boolean {
  const letters = Array.from(line.slice(start, end));
  const isOfHiragana = letters.length < FEWEST_HIRAGANA && letters.every((letter) => kindOf(letter) === HIRAGANA);
  const isJoined = (letter: string | undefined, beside: string | undefined): boolean => {
    const kind = kindOf(letter);
    return kind !== -1 && kind === kindOf(beside) && (kind !== HIRAGANA || isOfHiragana);
  };
  const before = Array.from(line.slice(Math.max(start - 2, 0), start)).at(-1);
  return !isJoined(letters[0], before) && !isJoined(letters.at(-1), Array.from(line.slice(end, end + 2))[0]);
}

/** -1 for signs, blanks and the ends of a line. */
function kindOf(letter: string | undefined): number {
  return letter === undefined ? -1 : KINDS.findIndex((kind) => kind.test(letter));
}

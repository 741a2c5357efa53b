import { kanjiNumber, numberLike, readKanjiNumber, readNumber } from '../../../text/numbers';

/** A number as a sentence states it: 4, ４ or 四. */
export const STATED = '[0-9０-９]{1,4}|[一二三四五六七八九十]{1,3}';

/** The number that words state, or NaN. */
export function readStated(words: string): number {
  const kanji = readKanjiNumber(words);
  return Number.isNaN(kanji) ? readNumber(words) : kanji;
}

/** Another number, stated as this one is. */
export function statedLike(words: string, number: number): string {
  const inDigits = /[0-9０-９]/.test(words) || number > 99;
  return inDigits ? numberLike(words, number) : kanjiNumber(number);
}

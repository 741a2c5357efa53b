import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { matchesInWords, wordsHolding } from '../../blocks/matches';

/** The number with which an item of a list begins: ③, (3). */
export interface ItemNumber extends Match {
  readonly kind: 'circled' | 'parenthesized';
  readonly number: number;
}

const SIGN = /[①-⑳]|[(（][0-9０-９]{1,2}[)）]/g;
/** What follows makes it a reference (①の事業, ②、④とともに), or an item that goes on (②(続き)). */
const NO_ITEM = /^[ \u3000]*(?:[はがをにのでともや、，・～〜]|から|より|及び|[①-⑳]|[(（]?(?:続き|つづき))/;

/** The numbered items of a block, in the order of their lines. */
export function itemNumbersIn(view: BlockView): ItemNumber[] {
  return wordsHolding(view, view.runningLines, SIGN).flatMap((words) => {
    const [sign] = matchesInWords(words, SIGN);
    if (!sign || words.text.slice(0, sign.start - words.start).trim() !== '') return [];
    const behind = words.text.slice(sign.end - words.start);
    return NO_ITEM.test(behind) ? [] : [itemNumber(sign)];
  });
}

function itemNumber(sign: Match): ItemNumber {
  const number = Number(sign.text.normalize('NFKC').replace(/[()]/g, ''));
  return { ...sign, kind: /[①-⑳]/.test(sign.text) ? 'circled' : 'parenthesized', number };
}

import type { Words } from '../syntax/tree';
import { splitLines } from '../text/lines';

/** What this program writes where a person has to say more. */
export const OPEN_POINT = '［要確認］';

const OPEN = '[［\\[【〔《〈(（]';
const CLOSE = '[］\\]】〕》〉)）]';
const ASKED = '(?:再?確認|協議|調整|検討|設定|確定|回答|内訳|修正|追記|更新|照会|記入|精査|差替え?|差し替え)';
const OPEN_POINTS = new RegExp(
  `${OPEN}要${ASKED}[0-9０-９]{0,4}(?:[:：][^［］[\\]【】〔〕《》〈〉()（）]*)?${CLOSE}`,
  'g',
);

/** What a draft still leaves open, as offices mark it: ［要確認］, 【要設定】, 《要確定5》, ［要協議：財政課］. */
export function openPointsIn(text: string): Words[] {
  return splitLines(text).flatMap((line, at) =>
    line.includes('要')
      ? Array.from(line.matchAll(OPEN_POINTS), ({ 0: words, index }) => ({
          line: at,
          start: index,
          end: index + words.length,
          text: words,
        }))
      : [],
  );
}

/** A text without what it leaves open. */
export function withoutOpenPoints(text: string): string {
  return text.replace(OPEN_POINTS, '');
}

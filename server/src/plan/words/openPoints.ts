import type { Words } from '../../syntax/tree/tree';
import { splitLines } from '../../text/lines';

/** What this program writes where a person has to say more. */
export const OPEN_POINT = '［要確認］';

const ASKED =
  '要(?:再?確認|協議|調整|検討|設定|確定|回答|内訳|修正|相談|追記|更新|照会|記入|精査|差し?替え?)[0-9０-９]{0,4}';
const IN_WORK = '(?:確認|協議|調整|検討|精査|作成|執筆|加筆)中|未定|未確認|未記入';
/** ［要確認: 期日はいつか（商工課, 4月1日）］, as a comment of a Word draft comes in. */
const REMARK = '[^］】〕\\]》]{0,400}';

/** What a draft still leaves open, as offices mark it: ［要確認］, 【要設定】, 《要確定5》, (要協議), 〓, ●●. */
export const OPEN_POINTS = new RegExp(
  `[［【〔\\[《](?:${ASKED}|${IN_WORK})${REMARK}[］】〕\\]》]|[(（]${ASKED}[^()（）]{0,24}[)）]|〓+|●{2,}`,
  'g',
);

/** The open points of a text; lines from 0. */
export function openPointsIn(text: string): Words[] {
  return splitLines(text).flatMap((line, at) =>
    Array.from(line.matchAll(OPEN_POINTS), ({ 0: words, index }) => ({
      line: at,
      start: index,
      end: index + words.length,
      text: words,
    })),
  );
}

/** A text without what it leaves open. */
export function withoutOpenPoints(text: string): string {
  return text.replace(OPEN_POINTS, '');
}

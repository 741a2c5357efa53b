import { nameKey } from '../../text/characters';

const PREFECTURE =
  '北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県';
const MUNICIPALITY = '(?!.{0,2}都市)[\\u3041-\\u3096\\u30a1-\\u30f6\\u3400-\\u9fff々]{2,5}?[市区町村]';
const PLACE_BEFORE = new RegExp(`^(?:${PREFECTURE}|${MUNICIPALITY})(?=.{4})`);
const KIND_AFTER = /(?<=.{4})制度$/;

/**
 * A name without the place before it and the 制度 after it: running text writes 「東京都…融資制度」 where the list has
 * 「…融資」. Names that are only loosely the same are never taken for the same where an exact one is there.
 */
export function looseKey(name: string): string {
  return nameKey(name).replace(PLACE_BEFORE, '').replace(KIND_AFTER, '');
}

/** The shortest stretch of a name that its loose key stands for: …融資 in 東京都…融資制度. */
export function looseStretch(name: string): { readonly start: number; readonly end: number } {
  const key = looseKey(name);
  for (let start = name.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= name.length; end++) {
      if (nameKey(name.slice(start, end)) === key) return { start, end };
    }
  }
  return { start: 0, end: name.length };
}

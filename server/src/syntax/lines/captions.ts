/** What follows 図, 表, 写真 or 資料 where a figure begins with them; 図書館の充実 and 表彰制度 begin otherwise. */
const BEHIND_FIGURE = '[\\s0-9０-９①-⑳A-ZＡ-ＺⅠ-Ⅻ:：.．\\-－―()（）「【〈＜]|は|$';
const CAPTION = new RegExp(
  `^(?:図表?|表)(?:${BEHIND_FIGURE})|^写真(?:${BEHIND_FIGURE}|[左右上下中提撮])|^資料(?:${BEHIND_FIGURE}|[提出編])|^(?:出典|参考文献)|` +
    '(?:写真|様子|イメージ図?|地図|概要|(?<![人ひと])の流れ)$|[(（](?:イメージ|写真|図)[^)）]*[)）]$',
);

/** Whether words can only be those of a figure or a photograph: 間伐の流れ, みなと蔵(イメージ). */
export function looksLikeCaption(words: string): boolean {
  return CAPTION.test(words);
}

const CAPTION =
  /^(?:図|表|写真|資料|出典)|(?:写真|様子|イメージ図?|地図|概要|の流れ)$|[(（](?:イメージ|写真|図)[^)）]*[)）]$/;

/** Whether words can only be those of a figure or a photograph: 間伐の流れ, みなと蔵(イメージ). */
export function looksLikeCaption(words: string): boolean {
  return CAPTION.test(words);
}

/** Kana put to a kanji wrongly before some endings, and those that belong there. */
export interface OkuriganaForm {
  /** Each of these. */
  readonly kanji: string;
  readonly wrong: string;
  /** The endings, as a pattern. */
  readonly before: string;
  readonly right: string;
}

/** 通則2: a word takes over the okurigana of the word that it comes from. 通則1: 確か, 静か, 健やか, 明らか, 新た. */
export const OKURIGANA_FORMS: readonly OkuriganaForm[] = [
  { kanji: '行伴失担補', wrong: 'な', before: '[わいうえおっ]', right: '' },
  { kanji: '表著', wrong: 'わ', before: '[さしすせそ]', right: '' },
  { kanji: '現', wrong: 'わ', before: '[れさしすせそ]', right: '' },
  { kanji: '断賜', wrong: 'わ', before: '[らりるれろっ]', right: '' },
  { kanji: '短', wrong: 'か', before: '[いくけ]', right: '' },
  { kanji: '当', wrong: '', before: '[らりるれろっ]', right: 'た' },
  { kanji: '起', wrong: '', before: '[らりるれろっ]', right: 'こ' },
  { kanji: '終変', wrong: '', before: '[らりるれろっ]', right: 'わ' },
  { kanji: '関携', wrong: '', before: '[りるっ]', right: 'わ' },
  { kanji: '始決定', wrong: '', before: '[りるっ]', right: 'ま' },
  // 集って is another word: つどって.
  { kanji: '集高深', wrong: '', before: '[りる]', right: 'ま' },
  { kanji: '異', wrong: '', before: '[りるっ]', right: 'な' },
  { kanji: '少', wrong: '', before: '[いくか]', right: 'な' },
  { kanji: '分', wrong: '', before: '(?:ら[なず]|り[やまに]|る|れば|っ[たて])', right: 'か' },
  { kanji: '向', wrong: '', before: 'っ', right: 'か' },
  { kanji: '浮', wrong: '', before: '[ばびぶべぼん]', right: 'か' },
  { kanji: '落', wrong: '', before: '[さしすせそ]', right: 'と' },
  { kanji: '暮', wrong: '', before: '[さしすせそ]', right: 'ら' },
  { kanji: '生', wrong: '', before: 'れ', right: 'ま' },
  { kanji: '聞', wrong: '', before: 'え', right: 'こ' },
  { kanji: '押', wrong: '', before: 'え', right: 'さ' },
  { kanji: '捕', wrong: '', before: 'え', right: 'ら' },
  adjectives('確静細豊暖', 'か'),
  adjectives('健速鮮穏緩', 'やか'),
  adjectives('明滑朗', 'らか'),
  adjectives('新', 'た'),
  adjectives('盛', 'ん'),
  adjectives('平', 'ら'),
];

/** In front of a noun: other words than its ending may begin with な. */
function adjectives(kanji: string, right: string): OkuriganaForm {
  return { kanji, wrong: '', before: 'な(?=[\\p{Script=Han}\\p{Script=Katakana}])', right };
}

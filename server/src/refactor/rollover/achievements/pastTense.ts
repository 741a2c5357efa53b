/** Verbs that lose only their る, though a kanji stands before it: 見る, 得る. */
const SHORT_STEMS = '見得出着寝経似煮居来観診試';
const ICHIDAN_KANA = 'いきぎしじちにひびみりえけげせぜてでねへべめれ';
const GODAN: Readonly<Record<string, string>> = {
  う: 'った',
  つ: 'った',
  く: 'いた',
  ぐ: 'いだ',
  す: 'した',
  ぬ: 'んだ',
  ぶ: 'んだ',
  む: 'んだ',
};

/** Endings that are no plain verb, the longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[っしきけめえいべれせてげね])て(?:いる|いく|行く|おり)$/, 'た'],
  [/(?<=[んい])で(?:いる|いく|行く|おり)$/, 'だ'],
  [/ます$/, 'ました'],
  [/です$/, 'でした'],
  [/である$/, 'であった'],
  [/ない$/, 'なかった'],
  [/行く$/, '行った'],
  [/ずる$/, 'じた'],
  [/する$/, 'した'],
];

/** 資金を貸し付ける(据置期間は最長5年)。 Nobody writes more than a few of them. */
const REMARKS = /(?:[(（][^()（）]*[)）]){1,3}。?$/;

/**
 * A sentence of a plan, told as what was done: 支援する。 becomes 支援した。 A sentence that ends in a noun stays as it is.
 * @param sentence with or without its 。
 */
export function inThePast(sentence: string): string {
  const remarks = REMARKS.exec(sentence)?.[0] ?? '';
  const told = sentence.slice(0, sentence.length - remarks.length);
  const stop = told.endsWith('。') ? '。' : '';
  return pastOf(told.slice(0, told.length - stop.length)) + stop + remarks;
}

function pastOf(words: string): string {
  for (const [ending, past] of ENDINGS) if (ending.test(words)) return words.replace(ending, past);
  const last = words.slice(-1);
  const before = words.slice(-2, -1);
  if (last === 'る') return words.slice(0, -1) + (isIchidan(before) ? 'た' : 'った');
  return last in GODAN && before !== '' ? words.slice(0, -1) + (GODAN[last] ?? last) : words;
}

function isIchidan(before: string): boolean {
  return ICHIDAN_KANA.includes(before) || SHORT_STEMS.includes(before);
}

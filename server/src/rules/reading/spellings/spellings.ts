import { literally } from '../../../text/patterns';
import type { Spelling } from '../../../workspace/configuration/notationConfig';

/** A word with its spellings, the preferred one first; each with a pattern that finds it and nothing else. */
export interface SpellingGroup {
  readonly spellings: readonly { readonly text: string; readonly pattern: RegExp }[];
  /** Whether names are made with it (子ども会), which are written as they are. */
  readonly isInNames: boolean;
}

/** Each with its spellings: a text that is found as it is, or a text with the pattern that finds it. */
type Words = readonly (readonly (string | readonly [text: string, pattern: string])[])[];

/** 取り組みを is a noun, 取り組み、 and 取り組みます are a verb. */
const NOUN = '(?=[をがはのもでとへ・等])';

/** 小物づくり and 港町づくり are other words. */
function alone(word: string): readonly [text: string, pattern: string] {
  return [word, `${word}(?<!\\p{Script=Han}${word})`];
}

function counted(word: string): readonly [text: string, pattern: string] {
  return [word, `${word}(?<=[0-9０-９数]${word})`];
}

/**
 * Words that official writing spells in several ways. What stands first is what 公用文における漢字使用等について and its
 * tables use; which one a document writes is its own affair, as long as it is one.
 */
const OTHERS: Words = [
  ['様々', 'さまざま'],
  ['及び', 'および'],
  ['又は', 'または'],
  ['並びに', 'ならびに'],
  ['若しくは', 'もしくは'],
  ['全て', 'すべて'],
  ['既に', 'すでに'],
  ['我が国', 'わが国'],
  ['更なる', 'さらなる'],
  ['に当たって', 'にあたって'],
  ['引き続き', '引続き'],
  ['一人一人', '一人ひとり'],
  [counted('か所'), counted('ヶ所'), counted('カ所'), counted('箇所')],
  [counted('か月'), counted('ヶ月'), counted('カ月')],
  [
    ['生かす', '生か(?=[しすせそさ])'],
    ['活かす', '活か(?=[しすせそさ])'],
  ],
  [
    ['できる', 'でき(?=[るなたず])(?<![来出]でき)'],
    ['出来る', '出来(?=[るなたず])'],
  ],
];

/** The nouns among them. */
const NOUNS: Words = [
  [
    ['取組', '取組(?![みむめもん])'],
    ['取り組み', `取り組み${NOUN}`],
    ['取組み', '取組み'],
  ],
  ['子供', '子ども'],
  ['まちづくり', alone('街づくり'), alone('町づくり')],
  ['ものづくり', 'モノづくり', alone('物づくり')],
  ['ユーザー', ['ユーザ', 'ユーザ(?!ー)']],
  ['コンピューター', ['コンピュータ', 'コンピュータ(?!ー)']],
];

function groupOf(words: Words[number], isInNames: boolean): SpellingGroup {
  return {
    isInNames,
    spellings: words.map((word) => {
      const [text, pattern] = typeof word === 'string' ? [word, word] : word;
      return { text, pattern: new RegExp(pattern, 'gu') };
    }),
  };
}

export const BUILT_IN_SPELLINGS: readonly SpellingGroup[] = [
  ...OTHERS.map((words) => groupOf(words, false)),
  ...NOUNS.map((words) => groupOf(words, true)),
];

/** A house's spelling as a group; its words are matched as they are. What is written in hiragana alone is hardly a name. */
export function houseGroup({ use, not }: Spelling): SpellingGroup {
  const words = [use, ...not];
  return groupOf(
    words.map((word) => [word, literally(word)] as const),
    words.some((word) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(word)),
  );
}

import { readStated, STATED } from './statedNumber';

/** A list in a sentence that says how long it is: A市、B市、C市の3市. */
export interface Enumeration {
  /** Where the stated number stands, UTF-16 from 0. */
  readonly start: number;
  readonly words: string;
  readonly stated: number;
  readonly items: readonly string[];
}

const UNITS =
  '自治体|都市|市町村|都県|都府県|府県|県市|区市|市|町|村|区|団体|企業|社|か国|カ国|地域|地区|機関|大学|校|項目|分野|業種|施設|か所|点|本柱|つ';
const ITEM = '[^、。，,()（）「」：:]{1,16}';
const ENUMERATION = new RegExp(`((?:${ITEM}、){2,}${ITEM})の(${STATED})(?:${UNITS})`, 'g');
/** What every such list ends with: only where it stands is the list looked for. */
const ENDING = new RegExp(`の(?:${STATED})(?:${UNITS})`);
/** A part of a sentence is no item of a list. */
const CLAUSE = /[はがをにでもへ]|する|した|など|等$/;

export function enumerationsIn(text: string): Enumeration[] {
  if (!ENDING.test(text)) return [];
  return Array.from(text.matchAll(ENUMERATION)).flatMap((match): Enumeration[] => {
    const [, list = '', words = ''] = match;
    const items = list
      .replace(/^.*(?:は|：|:)/, '')
      .split('、')
      .flatMap((item) => item.split(/及び|並びに/))
      .filter((item) => item !== '');
    if (items.length < 3 || items.some((item) => CLAUSE.test(item))) return [];
    return [{ start: match.index + list.length + 1, words, stated: readStated(words), items }];
  });
}

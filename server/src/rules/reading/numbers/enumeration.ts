import type { RunningLine } from '../../../plan/facts/runningText';
import { allMatches } from '../../../text/patterns';
import type { Span } from '../../../text/position';
import type { BlockView } from '../../blocks/blockView';
import { wordsHolding } from '../../blocks/matches';
import { readStated, STATED } from './statedNumber';
import { spanIn } from './statements';

/** A list in a sentence that says how long it is: A市、B市、C市の3市. */
export interface Enumeration {
  /** Where the stated number stands. */
  readonly span: Span;
  readonly words: string;
  readonly stated: number;
  readonly items: readonly string[];
}

/**
 * What is counted, and how each of the listed must end to be such a thing. Without that the number may be of something
 * that they have: A県、B県、C県の5市.
 */
const UNITS: readonly (readonly [units: string, ending: RegExp])[] = [
  ['自治体|市区町村|市町村|都道府県|都府県|都県|府県|県市|区市', /[都道府県市区町村]$/],
  ['都市|市', /市$/],
  ['町村', /[町村]$/],
  ['町', /町$/],
  ['村', /村$/],
  ['区', /区$/],
  ['県', /県$/],
  ['地域|地区', /(?:地域|地区)$/],
  ['分野|業種', /業$/],
  ['大学', /大学?$/],
  ['高校|学校|校', /校$/],
  ['施設', /(?:館|所|場|園|施設|センター|ホール|プラザ)$/],
  ['団体|機関', /(?:会|所|協会|組合|連盟|団体|機関|大学|法人|公社)$/],
  ['企業|社', /社$/],
  ['本柱|つの(?:柱|視点|観点|要素|理念|テーマ|キーワード)', /./],
];

const KINDS = UNITS.map(([units, ending]) => ({ unit: new RegExp(`^(?:${units})$`), ending }));

const ITEM = '[^、。，,()（）「」：:]{1,16}';
const ENDING = `(${STATED})(${UNITS.map(([units]) => units).join('|')})`;
const ENUMERATION = new RegExp(`((?:${ITEM}、){2,}${ITEM})の${ENDING}`, 'g');
/** What every such list ends with: only where it stands is the list looked for. */
const ENDS_LIST = new RegExp(`の${ENDING}`, 'g');
/** A part of a sentence is no item of a list. */
const CLAUSE = /[はがをにでもへ]|する|した|など|等$/;

/** The lists in a block's sentences. */
export function enumerationsIn(view: BlockView): Enumeration[] {
  return wordsHolding(view, view.runningLines, ENDS_LIST).flatMap(enumerationsInLine);
}

function enumerationsInLine(line: RunningLine): Enumeration[] {
  return allMatches(line.text, ENUMERATION).flatMap((match): Enumeration[] => {
    const [, list = '', words = '', unit = ''] = match;
    const items = list
      .replace(/^.*(?:は|：|:)/, '')
      .split('、')
      .flatMap((item) => item.split(/及び|並びに/))
      .filter((item) => item !== '');
    const kind = KINDS.find((other) => other.unit.test(unit));
    const isList = items.length >= 3 && items.every((item) => !CLAUSE.test(item) && kind?.ending.test(item));
    const start = match.index + list.length + 1;
    return isList ? [{ span: spanIn(line, start, words), words, stated: readStated(words), items }] : [];
  });
}

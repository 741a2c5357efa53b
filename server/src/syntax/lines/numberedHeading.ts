import type { Vocabulary } from '../../form/vocabulary';
import { BLANKS, DIGITS, HYPHENS, trimmedExtent } from '../../text/characters';
import { ROMAN, readNumber, readOrdinal } from '../../text/numbers';
import type { MeasureHeading, StrategyHeading } from '../tree/line';

const ORDINAL = `${DIGITS}{1,3}|[一二三四五六七八九十]|${ROMAN}`;
const AFTER_NUMBER = `(?:${BLANKS}|[:：.．、]|$)`;
/** A title may follow its number without a blank; what is counted, or goes on as a sentence, is no title. */
const TIGHT_TITLE =
  '(?=[「『\\u3041-\\u30fa\\u3400-\\u9fff])' +
  '(?![のはがをにでとも及並又等や年月日期号回人件社個割倍位点棟階校時分秒週歳才名番条項章節頁円])';
const LONGEST_TITLE = 120;
const CLOSES_BRACKET_ABOVE = /^(?:[^(（]*[)）]|[^【]*】|[^〔]*〕|[^［]*］|[^「]*」|[^『]*』)$/;

/** Reads `戦略2 …`: the words of a line from `start` to before `end`. */
export function strategyReader(vocabulary: Vocabulary) {
  const pattern = new RegExp(
    `^(?:${vocabulary.strategyWords.join('|')})${BLANKS}*(${ORDINAL})(?:${AFTER_NUMBER}|(${TIGHT_TITLE}))`,
  );
  return function readStrategyHeading(line: string, start: number, end: number): StrategyHeading | undefined {
    const match = pattern.exec(line.slice(start, end));
    if (!match || !isTitle(line, start, end, match[2] === undefined)) return undefined;
    const [signs, number = '', tight] = match;
    return {
      number: readOrdinal(number),
      tight: tight !== undefined,
      ...trimmedExtent(line, start + signs.length, end),
    };
  };
}

/** Reads `2-1 …`, `施策2-1 …` or `Ⅱ-1 …`: the words of a line from `start` to before `end`. */
export function measureReader(vocabulary: Vocabulary) {
  const number = `(${DIGITS}{1,3}|${ROMAN})${BLANKS}*${HYPHENS}${BLANKS}*(${DIGITS}{1,3})`;
  const pattern = new RegExp(
    `^(?:(?:${vocabulary.measureWords.join('|')})${BLANKS}*)?${number}(?:${AFTER_NUMBER}|(${TIGHT_TITLE}))`,
  );
  return function readMeasureHeading(line: string, start: number, end: number): MeasureHeading | undefined {
    const match = pattern.exec(line.slice(start, end));
    if (!match || !isTitle(line, start, end, match[3] === undefined)) return undefined;
    const [signs, strategy = '', index = '', tight] = match;
    return {
      number: { strategy: readOrdinal(strategy), index: readNumber(index) },
      numberStart: start,
      tight: tight !== undefined,
      ...trimmedExtent(line, start + signs.length, end),
    };
  };
}

/** A title may break off at the edge of a page, after a 、 too; it closes no bracket that opens above: 戦略2 施策2-1】. */
function isTitle(line: string, start: number, end: number, mayBreakOff: boolean): boolean {
  const last = line.charAt(end - 1);
  if (end - start > LONGEST_TITLE || last === '。' || (!mayBreakOff && last === '、')) return false;
  return !CLOSES_BRACKET_ABOVE.test(line.slice(start, end));
}

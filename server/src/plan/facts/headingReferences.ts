import type { Vocabulary } from '../../form/vocabulary';
import { DIGITS, HYPHENS } from '../../text/characters';
import { ROMAN, readNumber, readOrdinal } from '../../text/numbers';
import type { HeadingReferenceFact } from './facts';
import type { RunningLine } from './runningText';

/** Behind 図 and 表 it is a figure's. */
const NOT_A_NUMBER_BEFORE = '(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚⅠ-Ⅻ.．\\-－]|[図表][ \\u3000]?)';
/** What is counted, or goes on as another number, is no heading's. */
const NOT_A_NUMBER_AFTER =
  '(?![0-9０-９A-Za-zＡ-Ｚａ-ｚ\\-－%％.．年月日週時分秒人名件社店団回倍割点位か箇ヶケ所台棟校号丁番条項頁円℃度])';

/** The headings that running text refers to: 施策2-3, 2-3, 戦略3, 戦略Ⅲ. */
export function headingReferenceReader(vocabulary: Vocabulary): (line: RunningLine) => HeadingReferenceFact[] {
  const ordinal = `(${DIGITS}{1,2}|${ROMAN})`;
  const strategy = `(?:${vocabulary.strategyWords.join('|')})[ \\u3000]?${ordinal}${NOT_A_NUMBER_AFTER}`;
  const number = `${ordinal}${HYPHENS}(${DIGITS}{1,2})${NOT_A_NUMBER_AFTER}`;
  const measure = `(?:${vocabulary.measureWords.join('|')})[ \\u3000]?${number}`;
  const reference = new RegExp(`${strategy}|${measure}|${NOT_A_NUMBER_BEFORE}${number}`, 'g');
  /** Looked for first, for most digits number no heading. */
  const mayRefer = new RegExp(
    `(?:${DIGITS}|${ROMAN})${HYPHENS}${DIGITS}|(?:${vocabulary.strategyWords.join('|')})[ \\u3000]?(?:${DIGITS}|${ROMAN})`,
  );

  return function headingReferencesIn(line) {
    if (!mayRefer.test(line.text)) return [];
    return Array.from(line.text.matchAll(reference), (match) => {
      const [text, alone, spelledStrategy, spelledIndex, bareStrategy, bareIndex] = match;
      const index = spelledIndex ?? bareIndex;
      return {
        line: line.line,
        start: line.start + match.index,
        end: line.start + match.index + text.length,
        text,
        strategy: readOrdinal(alone ?? spelledStrategy ?? bareStrategy ?? ''),
        index: index === undefined ? undefined : readNumber(index),
      };
    });
  };
}

import type { MarkKind, PartKind, SectionForm, SubsectionKind } from '../form/form';
import type { Vocabulary } from '../form/vocabulary';
import { BLANKS, DIGITS, HYPHENS, foldHeading, readNumber, trimmedExtent } from '../text/characters';
import { nearestSection } from './nearestSection';

/** `2-1`: the strategy's number and the measure's place in it. */
export interface MeasureNumber {
  readonly strategy: number;
  readonly index: number;
}

/** The words of a line without the signs before and after them; UTF-16 from 0, `end` excluded. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Numbered extends Extent {
  readonly number: MeasureNumber;
  readonly numberStart: number;
}

/** What one line says of itself, before anything is known of the lines around it. */
export type Line =
  | ({ readonly kind: 'blank' | 'comment' } & Extent)
  | ({ readonly kind: 'strategy'; readonly number: number } & Extent)
  | ({ readonly kind: 'part'; readonly part: PartKind | undefined } & Extent)
  | ({ readonly kind: 'measure' } & Numbered)
  | ({ readonly kind: 'listedMeasure' } & Numbered)
  | ({
      readonly kind: 'section';
      readonly section: SectionForm;
      readonly number: number | undefined;
      readonly numberStart: number;
      /** Whether the title is a known one, or only nearly so (施策の必用性). */
      readonly exact: boolean;
    } & Extent)
  | ({ readonly kind: 'subsection'; readonly subsection: SubsectionKind } & Extent)
  | ({ readonly kind: 'groupSummary' } & Extent)
  | ({ readonly kind: 'bullet' | 'circle' | 'direction'; readonly indent: number } & Extent)
  | ({ readonly kind: 'note'; readonly marker: string; readonly markerStart: number } & Extent)
  | ({ readonly kind: 'box' } & Extent)
  | ({ readonly kind: 'plain'; readonly hashes: number } & Extent);

const KANJI_NUMBERS = '〇一二三四五六七八九十';
const ORDINAL = `${DIGITS}{1,3}|[${KANJI_NUMBERS}]|[\\u2160-\\u2169]`;
const MEASURE_NUMBER = `(${DIGITS}{1,3})${BLANKS}*${HYPHENS}${BLANKS}*(${DIGITS}{1,3})`;
const AFTER_NUMBER = `(?:${BLANKS}|[:：.．、]|$)`;

const HASHES = new RegExp(`^#{1,6}(?=${BLANKS})`);
const BULLET = new RegExp(`^(?:[-*+\\u2010\\u2013\\u2212\\uff0d•](?=${BLANKS})|・)`);
const PART = /^[《≪](.*)[》≫]$/;
const SECTION_NUMBER = new RegExp(`^(?:([①-⑨])|[(（](${DIGITS}{1,2})[)）]|(${DIGITS}{1,2}))[.．、:：)）]?${BLANKS}*`);
const CIRCLED_MARK = new RegExp(`^[○〇◯●◎■◆□◇・]${BLANKS}*`);
const NOTE = new RegExp(
  `^(?:[(（]注${BLANKS}*(${DIGITS}{0,2})[)）]|[※＊*](${DIGITS}{1,2})|注(${DIGITS}{1,2})[)）:： ])${BLANKS}*`,
);
/** A box is no open point (［要確認］ …). */
const BOX = /^[【［〔](?!要)/;
const LONGEST_TITLE = 120;
const LONGEST_SECTION_TITLE = 40;

function ordinal(text: string): number {
  const kanji = KANJI_NUMBERS.indexOf(text);
  if (kanji > 0) return kanji;
  const roman = text.charCodeAt(0) - 0x2160;
  return roman >= 0 && roman <= 9 ? roman + 1 : readNumber(text);
}

function endsLikeSentence(line: string, end: number): boolean {
  return line.charAt(end - 1) === '。' || line.charAt(end - 1) === '、';
}

/** Reads single lines with a form's words. Made once for a form. */
export function lineReader(vocabulary: Vocabulary): (line: string) => Line {
  const strategy = new RegExp(`^(?:${vocabulary.strategyWords.join('|')})${BLANKS}*(${ORDINAL})${AFTER_NUMBER}`);
  const measure = new RegExp(
    `^(?:(?:${vocabulary.measureWords.join('|')})${BLANKS}*)?${MEASURE_NUMBER}${AFTER_NUMBER}`,
  );

  function trimmed(line: string, from: number, to: number): Extent {
    return trimmedExtent(line, from, to);
  }

  function readMeasure(line: string, start: number, end: number, kind: 'measure' | 'listedMeasure'): Line | undefined {
    const match = measure.exec(line.slice(start, end));
    if (!match || end - start > LONGEST_TITLE || endsLikeSentence(line, end)) return undefined;
    const number = { strategy: readNumber(match[1] ?? ''), index: readNumber(match[2] ?? '') };
    return { kind, number, numberStart: start, ...trimmed(line, start + match[0].length, end) };
  }

  function sectionTitled(title: string): SectionForm | undefined {
    const folded = foldHeading(title);
    const known = vocabulary.sections.get(folded);
    if (known) return known;
    const undated = folded.replace(
      /^(?:明治|大正|昭和|平成|令和|[MTSHR])?(?:\d{1,4}|元)(?:\(\d{4}\))?年度(?:における|の)?/,
      '',
    );
    const dated = undated === folded ? undefined : vocabulary.sections.get(undated);
    return dated?.dated ? dated : undefined;
  }

  function readSection(line: string, start: number, end: number): Line | undefined {
    if (end - start > LONGEST_SECTION_TITLE || endsLikeSentence(line, end)) return undefined;
    const match = SECTION_NUMBER.exec(line.slice(start, end));
    if (match) {
      const digits = match[2] ?? match[3];
      const number = digits === undefined ? (match[1] ?? '①').charCodeAt(0) - 0x245f : readNumber(digits);
      const title = trimmed(line, start + match[0].length, end);
      const words = line.slice(title.start, title.end);
      const section = sectionTitled(words);
      if (section) return { kind: 'section', section, number, numberStart: start, exact: true, ...title };
      const near = nearestSection(words, vocabulary);
      if (near) return { kind: 'section', section: near, number, numberStart: start, exact: false, ...title };
    }
    const section = sectionTitled(line.slice(start, end));
    return section && { kind: 'section', section, number: undefined, numberStart: start, exact: true, start, end };
  }

  function readSubsection(line: string, start: number, end: number): Line | undefined {
    if (end - start > 12) return undefined;
    const mark = CIRCLED_MARK.exec(line.slice(start, end));
    const title = trimmed(line, start + (mark?.[0].length ?? 0), end);
    const bare = foldHeading(line.slice(title.start, title.end)).replace(/^[〈<【[(](.*)[〉>】\])]$/, '$1');
    const subsection = vocabulary.subsections.get(bare);
    return subsection && { kind: 'subsection', subsection, ...title };
  }

  function readBullet(line: string, start: number, end: number, indent: number, sign: number): Line {
    const words = trimmed(line, start + sign, end);
    const first = line.charAt(words.start);
    if (first === '◎') return { kind: 'direction', indent, ...trimmed(line, words.start + 1, end) };
    const listed = readMeasure(line, words.start, words.end, 'listedMeasure');
    if (listed) return listed;
    const bold = /^\*\*([^*(（][^*]*)\*\*$/.exec(line.slice(words.start, words.end));
    if (bold) return { kind: 'groupSummary', ...trimmed(line, words.start + 2, words.end - 2) };
    if (first === '・') return { kind: 'bullet', indent: Math.max(indent, 1), ...trimmed(line, words.start + 1, end) };
    return { kind: 'bullet', indent, ...words };
  }

  return function readLine(line) {
    const whole = trimmedExtent(line);
    if (whole.start === whole.end) return { kind: 'blank', ...whole };
    const indent = whole.start;
    let { start, end } = whole;
    if (line.startsWith('<!--', start)) return { kind: 'comment', ...whole };
    const hashes = line.charAt(start) === '#' ? (HASHES.exec(line.slice(start))?.[0].length ?? 0) : 0;
    if (hashes > 0) ({ start, end } = trimmed(line, start + hashes, end));
    const sign = BULLET.exec(line.slice(start, end));
    if (sign && hashes === 0)
      return readSubsection(line, start, end) ?? readBullet(line, start, end, indent, sign[0].length);
    if (line.startsWith('**', start) && line.endsWith('**', end) && line.indexOf('**', start + 2) === end - 2) {
      const inner = trimmed(line, start + 2, end - 2);
      if (!'(（'.includes(line.charAt(inner.start))) ({ start, end } = inner);
    }
    return readWords(line, start, end, indent, hashes);
  };

  function readWords(line: string, start: number, end: number, indent: number, hashes: number): Line {
    const words = line.slice(start, end);
    const strategyHeading = strategy.exec(words);
    if (strategyHeading && words.length <= LONGEST_TITLE && !endsLikeSentence(line, end)) {
      return {
        kind: 'strategy',
        number: ordinal(strategyHeading[1] ?? ''),
        ...trimmed(line, start + strategyHeading[0].length, end),
      };
    }
    if (PART.test(words)) {
      return { kind: 'part', part: vocabulary.partOf(words), ...trimmed(line, start + 1, end - 1) };
    }
    const heading =
      readMeasure(line, start, end, 'measure') ?? readSection(line, start, end) ?? readSubsection(line, start, end);
    if (heading) return heading;
    const first = words.charAt(0);
    if (first === '◎') return { kind: 'direction', indent, ...trimmed(line, start + 1, end) };
    if ('○〇◯'.includes(first)) return { kind: 'circle', indent, ...trimmed(line, start + 1, end) };
    const note = NOTE.exec(words);
    if (note) {
      const marker = note[0].normalize('NFKC').trim();
      return { kind: 'note', marker, markerStart: start, ...trimmed(line, start + note[0].length, end) };
    }
    if (words.startsWith('※')) {
      return { kind: 'note', marker: '※', markerStart: start, ...trimmed(line, start + 1, end) };
    }
    if (BOX.test(words) && !isMarkAlone(words)) return { kind: 'box', start, end };
    return { kind: 'plain', hashes, start, end };
  }

  function isMarkAlone(words: string): boolean {
    const inside = foldHeading(words).slice(1, -1);
    return vocabulary.marks.some((mark) => mark.word === inside);
  }
}

/** The mark that a bracket's words name, if any: 再掲, 再 掲, 再掲のため略. */
export function markNamed(words: string, vocabulary: Vocabulary): MarkKind | undefined {
  const folded = foldHeading(words);
  return vocabulary.marks.find((mark) => folded.startsWith(mark.word))?.kind;
}

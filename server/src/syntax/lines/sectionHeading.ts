import type { SectionForm } from '../../form/form';
import type { Vocabulary } from '../../form/vocabulary';
import { foldTitle } from '../../form/vocabulary';
import { BLANKS, DIGITS, foldHeading, trimmedExtent, withoutOuterBrackets } from '../../text/characters';
import { readOrdinal } from '../../text/numbers';
import { withoutLeadingYear } from '../../text/years/leadingYear';
import type { Extent, SectionHeading, SubsectionHeading } from '../tree/line';
import { nearestSection } from './nearestSection';

/** Without a blank after it, `3` and `23年度における…` stand as `323年度における…`: the shortest number is tried first. */
const NUMBERS = [1, 2].map(
  (digits) =>
    new RegExp(
      `^(?:第|[(（])?(?:(${DIGITS}{${digits}})|([①-⑨⑴-⑼Ⅰ-Ⅸ]|[一二三四五六七八九](?=[ \\u3000)）.．、節])))` +
        `(?:[)）]|節(?=${BLANKS}))?[.．、:：]?${BLANKS}*`,
    ),
);
const SUBSECTION_SIGN = new RegExp(
  `^(?:[○〇◯●◎■◆□◇▪◼▶►▼☆★・]|[(（]?[アイ](?=[ \\u3000)）.．])[)）.．]?|[(（]?${DIGITS}[)）.．]?|[①-⑨⑴-⑼])${BLANKS}*`,
);
/** (1), 1), ①: numbers that stand below 1 and 第1 in an official document. */
const OF_LOWER_RANK = new RegExp(`^(?:[(（①-⑨⑴-⑼]|${DIGITS}{1,2}[)）])`);
/** All that a short title may be misspelt in: one letter more, and 施策の方針 would be 施策の方向性. */
const RESPELT = /取り組み|取組み/;
const LONGEST_SECTION = 40;
const LONGEST_SUBSECTION = 20;
/** 施策の必要性（現状）, 成果（平成23年度）: what stands behind a title in parentheses is none of it. */
const REMARK = /\([^()]{1,12}\)$/;
/** What parts a sub-heading from words behind it: brackets do so themselves, and a sign makes a blank enough. */
const BEHIND_BRACKETS = new RegExp(`^${BLANKS}*[:：]?${BLANKS}*`);
const BEHIND_SIGNED = new RegExp(`^(?:${BLANKS}*[:：]${BLANKS}*|${BLANKS}+)`);
const BEHIND_BARE = new RegExp(`^[:：]${BLANKS}*`);
/** A sentence, or the beginning of one: no remark in parentheses, and no second heading. */
const SAYS_MORE = /^(?![(（]).{5}/;

/** Reads `1 施策の必要性`: the words of a line from `start` to before `end`, behind so many `#`s. */
export function sectionReader(vocabulary: Vocabulary) {
  const { sections, shortSections } = vocabulary;
  return function readSectionHeading(line: string, start: number, end: number, hashes = 0): SectionHeading | undefined {
    if (end - start > LONGEST_SECTION || '。、'.includes(line.charAt(end - 1))) return undefined;
    const words = line.slice(start, end);
    const section = sectionTitled(words, sections) ?? (hashes > 0 ? sectionTitled(words, shortSections) : undefined);
    if (section) return { section, number: undefined, numberStart: start, exact: true, start, end };
    const numbered = numberedTitles(line, start, end);
    for (const { number, title } of numbered) {
      const titleWords = line.slice(title.start, title.end);
      const known = sectionTitled(titleWords, sections) ?? shortSection(titleWords, number, words);
      if (known) return { section: known, number, numberStart: start, exact: true, ...title };
    }
    // The number of a year is none of a section.
    if (numbered.length === 0 || beginsWithYear(words)) return undefined;
    for (const { number, title } of numbered) {
      const titleWords = line.slice(title.start, title.end);
      const near =
        nearestSection(titleWords, vocabulary) ?? shortSection(titleWords.replace(RESPELT, '取組'), number, words);
      if (near) return { section: near, number, numberStart: start, exact: false, ...title };
    }
    return undefined;
  };

  /** (1) 重点的取組 and (2) 主な事業 divide a section: a number of that rank is a section's only where it is its own. */
  function shortSection(title: string, number: number, words: string): SectionForm | undefined {
    const section = sectionTitled(title, shortSections);
    return section && OF_LOWER_RANK.test(words) && vocabulary.form.sections[number - 1] !== section
      ? undefined
      : section;
  }
}

interface NumberedTitle {
  readonly number: number;
  readonly title: Extent;
}

/** The ways in which a line may be read as a number and a title. */
function numberedTitles(line: string, start: number, end: number): NumberedTitle[] {
  const ways: NumberedTitle[] = [];
  const words = line.slice(start, end);
  for (const pattern of NUMBERS) {
    const match = pattern.exec(words);
    // Where there is no digit, there are no two.
    if (!match) break;
    const [signs, digits, sign = ''] = match;
    ways.push({ number: readOrdinal(digits ?? sign), title: trimmedExtent(line, start + signs.length, end) });
  }
  return ways;
}

/** Reads `○ 成 果`: the words of a line from `start` to before `end`. */
export function subsectionReader(vocabulary: Vocabulary) {
  return function readSubsectionHeading(line: string, start: number, end: number): SubsectionHeading | undefined {
    if (end - start > LONGEST_SUBSECTION) return undefined;
    const sign = SUBSECTION_SIGN.exec(line.slice(start, end))?.[0].length ?? 0;
    const title = trimmedExtent(line, start + sign, end);
    const folded = foldHeading(line.slice(title.start, title.end));
    const bare = withoutOuterBrackets(folded);
    const subsection = vocabulary.subsections.get(bare) ?? vocabulary.subsections.get(bare.replace(REMARK, ''));
    return subsection && { subsection, ...title };
  };
}

/** Reads `○成果　…`, `【成果】…`, `成果：…`: a sub-heading with words of its section behind it. */
export function subsectionBeside(line: string, vocabulary: Vocabulary): SubsectionHeading | undefined {
  const whole = trimmedExtent(line);
  const sign = SUBSECTION_SIGN.exec(line.slice(whole.start, whole.end))?.[0].length ?? 0;
  const { start } = trimmedExtent(line, whole.start + sign, whole.end);
  for (let end = start + 1; end < Math.min(whole.end, start + LONGEST_SUBSECTION); end++) {
    const folded = foldHeading(line.slice(start, end));
    const bare = withoutOuterBrackets(folded);
    const subsection = vocabulary.subsections.get(bare);
    if (!subsection) continue;
    const behind = (bare !== folded ? BEHIND_BRACKETS : sign > 0 ? BEHIND_SIGNED : BEHIND_BARE).exec(line.slice(end));
    const words = line.slice(end + (behind?.[0].length ?? 0), whole.end);
    if (behind && SAYS_MORE.test(words)) return { subsection, start, end, wordsStart: whole.end - words.length };
  }
  return undefined;
}

function sectionTitled(title: string, sections: Vocabulary['sections']): SectionForm | undefined {
  const folded = foldTitle(title);
  const known = sections.get(folded) ?? sections.get(folded.replace(REMARK, ''));
  if (known) return known;
  const undated = withoutLeadingYear(folded);
  const dated = undated === folded ? undefined : sections.get(undated);
  return dated?.dated ? dated : undefined;
}

function beginsWithYear(title: string): boolean {
  const folded = foldHeading(title);
  return withoutLeadingYear(folded) !== folded;
}

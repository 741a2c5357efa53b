/** The eras of the modern calendar, latest first, each with the year that it calls 元年. */
export const ERAS = [
  { name: '令和', letter: 'R', firstYear: 2019 },
  { name: '平成', letter: 'H', firstYear: 1989 },
  { name: '昭和', letter: 'S', firstYear: 1926 },
  { name: '大正', letter: 'T', firstYear: 1912 },
  { name: '明治', letter: 'M', firstYear: 1868 },
] as const;

export type Era = (typeof ERAS)[number];

/** A year as it stands in a text. */
export interface WrittenYear {
  /** UTF-16 from 0, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent where the text leaves the era out, as in `23年度`. */
  readonly era?: Era;
  /** The number as counted in the era, or the western year. */
  readonly number: number;
  readonly western: boolean;
  /** 年度 (April to March) rather than 年. */
  readonly fiscal: boolean;
}

const YEAR =
  /(?:(明治|大正|昭和|平成|令和)|([MTSHRＭＴＳＨＲ])(?=[0-9０-９元])|(?<![0-9０-９.．,，]))([0-9０-９]{1,4}|元)(?:[(（][0-9０-９]{4}[)）])?(年度|年(?!間|以|目|来|次|ぶり|後|前|生|長|余))?/g;
const LEADING_YEAR =
  /^(?:(?:明治|大正|昭和|平成|令和|[MTSHR])?(?:\d{1,4}|元)(?:\([^)]{1,6}\))?年度|[MTSHR](?:\d{1,2}|元))(?:における|の)?/;

/** A folded heading without the fiscal year that it begins with: 取組の方向性 for `23年度における取組の方向性`. */
export function withoutLeadingYear(folded: string): string {
  return folded.replace(LEADING_YEAR, '');
}

function eraOf(name: string | undefined, letter: string | undefined): Era | undefined {
  if (name !== undefined) return ERAS.find((era) => era.name === name);
  if (letter !== undefined) return ERAS.find((era) => era.letter === letter.normalize('NFKC'));
  return undefined;
}

/**
 * Every year that a line of text names: 平成23年度, 23年度, H23, R6, 令和6(2024)年度, 令和元年度, 2011年度.
 * A length of time (10年間, 3年) is no year: without an era only 年度 or a western year counts.
 */
export function findYears(text: string): WrittenYear[] {
  const years: WrittenYear[] = [];
  for (const match of text.matchAll(YEAR)) {
    const [written, eraName, eraLetter, digits = '', unit] = match;
    const era = eraOf(eraName, eraLetter);
    const number = digits === '元' ? 1 : Number.parseInt(digits.normalize('NFKC'), 10);
    const western = era === undefined && digits.length === 4;
    const before = match.index > 0 ? text.charAt(match.index - 1) : '';
    if (eraLetter !== undefined && /[A-Za-zＡ-Ｚａ-ｚ0-9０-９-]/.test(before)) continue;
    if (era === undefined) {
      if (unit === undefined || digits === '元') continue;
      if (unit === '年' && !(western && number >= 1868 && number <= 2200)) continue;
      if (digits.length === 3) continue;
    } else if (eraName !== undefined && unit === undefined) continue;
    if (eraLetter !== undefined && unit === undefined && digits.length > 2) continue;
    years.push({
      start: match.index,
      end: match.index + written.length,
      text: written,
      ...(era && { era }),
      number,
      western,
      fiscal: unit === '年度' || (eraLetter !== undefined && unit === undefined),
    });
  }
  return years;
}

/** The western year of a year in an era: 平成23 is 2011. */
export function westernYear(era: Era, number: number): number {
  return era.firstYear + number - 1;
}

/** The era in which a fiscal year begins: FY2019 begins in April 2019, thus 平成, but is written 令和元年度 too. */
export function eraOfYear(year: number): Era {
  return ERAS.find((era) => era.firstYear <= year) ?? ERAS[ERAS.length - 1] ?? ERAS[0];
}

/**
 * The western year that a written year means.
 * @param near the year of the text around it: it tells the era of `23年度`
 * @returns undefined where the era is left out and nothing tells it
 */
export function resolveYear(year: WrittenYear, near?: number): number | undefined {
  if (year.western) return year.number;
  if (year.era) return westernYear(year.era, year.number);
  if (near === undefined) return undefined;
  const candidates = ERAS.map((era) => westernYear(era, year.number));
  return candidates.reduce((best, candidate) =>
    Math.abs(candidate - near) < Math.abs(best - near) ? candidate : best,
  );
}

/** A year as official writing gives it: 2011 is 平成23, 2019 is 令和元. */
export function japaneseYear(year: number): string {
  const era = eraOfYear(year);
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? '元' : String(number)}`;
}

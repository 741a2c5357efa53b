import type { Comparison } from '../comparison';
import type { Chapter } from './comparisonTables';
import { chaptersOf } from './comparisonTables';
import { yearWords } from './comparisonWords';
import type { SideBySide } from './sideBySide';
import { sideBySide } from './sideBySide';

/** A 新旧対照表 as it is printed, whatever the file. */
export interface ComparisonPaper {
  readonly title: string;
  /** The years of the editions, as a reader knows them. */
  readonly after: string;
  readonly before: string;
  readonly chapters: readonly Chapter[];
  /** The new edition on the left, the old one on the right. */
  readonly sides: readonly SideBySide[];
}

export const SIDES_HEADING = '新旧対照表';
/** What stands for a table without a row, and for two editions that say the same. */
export const NONE_WORDS = 'ありません。';
export const UNCHANGED_WORDS = '変更はありません。';

/** Lays a comparison out, for whatever format. */
export function comparisonPaper(comparison: Comparison): ComparisonPaper {
  const { before, after } = comparison;
  return {
    title: [after.title ?? before.title ?? '', SIDES_HEADING].filter(Boolean).join('　'),
    after: yearWords(after),
    before: yearWords(before),
    chapters: chaptersOf(comparison),
    sides: sideBySide(comparison),
  };
}

/** Which years are compared. */
export function editionsWords({ after, before }: ComparisonPaper): string {
  return `${after}（新）・${before}（旧）`;
}

/** The headings of the columns of the table of both sides. */
export function sideColumns({ after, before }: ComparisonPaper): readonly [string, string, string, string] {
  return ['区分', `${after}（新）`, `${before}（旧）`, '備考'];
}

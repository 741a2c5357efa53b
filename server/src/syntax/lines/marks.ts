import { distance } from 'fastest-levenshtein';
import type { MarkKind } from '../../form/form';
import type { Vocabulary } from '../../form/vocabulary';
import { foldHeading } from '../../text/characters';
import type { Extent } from '../tree/line';
import type { Mark } from '../tree/tree';

const OPENERS = '【［〔[〈＜';
const CLOSERS = '】］〕]〉＞';
const LONGEST_MARK = 40;
/** Brackets with which words begin, and more behind them. */
const LEADING = /^[【［〔[〈＜(（]([^【】［］〔〕[\]〈〉＜＞()（）]{1,20})[】］〕\]〉＞)）](?=.)/;
/** What brackets beside a name say of its programme. */
const LABEL = /^(?:新規?|拡充?|継続?|終了)$/;
/** A number, and a particle that leads to it: 戦略2に, 施策3-2でも. */
const LEADS_THERE = /[0-9IVX](?:にも?|でも|へ)$/;
/** Words in brackets that are a letter away from a mark and yet meant as they stand. */
const MEANT_AS_WRITTEN = new Set(
  '別紙 別表 別添 別途 別冊 別記 別図 別館 別棟 別枠 再編 再開 再生 再建 再考 再度 再任 再選'.split(' '),
);

/** The mark that a bracket's words name, if any: 再掲, 再 掲, 再掲のため略, 新規・再掲, 戦略2再掲. */
export function markNamed(words: string, vocabulary: Vocabulary): MarkKind | undefined {
  const parts = foldHeading(words).split(/[・、,/]/);
  return vocabulary.marks.find(({ word }) => parts.some((part) => part.startsWith(word) || part.endsWith(word)))?.kind;
}

/** The mark that a bracket's words put on the name before them: 施策3-2にも再掲 tells where this primary is listed again. */
export function markMeant(words: string, vocabulary: Vocabulary): MarkKind | undefined {
  const folded = foldHeading(words);
  const isPrimary = vocabulary.marks.some(
    ({ word, kind }) => kind === 'relisted' && folded.endsWith(word) && LEADS_THERE.test(folded.slice(0, -word.length)),
  );
  return isPrimary ? undefined : markNamed(words, vocabulary);
}

/** Whether a line's words are a mark and nothing else: 【再掲】, （別掲）. */
export function isLoneMark(words: string, vocabulary: Vocabulary): boolean {
  if (!/^[【［〔[〈＜(（].*[】］〕\]〉＞)）]$/.test(words)) return false;
  const inside = foldHeading(words.slice(1, -1));
  return vocabulary.marks.some(({ word }) => word === inside);
}

/** Where the mark in brackets begins that ends before `end`, or -1. */
export function openingOfMark(text: string, end: number): number {
  const kind = end > 0 ? CLOSERS.indexOf(text.charAt(end - 1)) : -1;
  if (kind < 0) return -1;
  const start = text.lastIndexOf(OPENERS.charAt(kind), end - 1);
  return start >= 0 && end - start <= LONGEST_MARK ? start : -1;
}

/** The mark, or a label such as 【新規】, with which words begin that stand from `start` to before `end`. */
export function markLeading(
  text: string,
  line: number,
  { start, end }: Extent,
  vocabulary: Vocabulary,
): Mark | undefined {
  const match = LEADING.exec(text.slice(start, end));
  const [brackets = '', inside = ''] = match ?? [];
  if (!match || (!LABEL.test(inside) && !markNamed(inside, vocabulary))) return undefined;
  return markAt(text, line, start, start + brackets.length, vocabulary);
}

/** The mark whose brackets stand from `start` to before `end`; its kind undefined for any other word. */
export function markAt(text: string, line: number, start: number, end: number, vocabulary: Vocabulary): Mark {
  const inside = text.slice(start + 1, end - 1);
  const named = markNamed(inside, vocabulary);
  const kind = named ? markMeant(inside, vocabulary) : nearestMark(foldHeading(inside), vocabulary);
  return { line, start, end, text: text.slice(start, end), kind, misspelled: named === undefined && !!kind };
}

function nearestMark(folded: string, vocabulary: Vocabulary): MarkKind | undefined {
  if (MEANT_AS_WRITTEN.has(folded)) return undefined;
  return vocabulary.marks.find(({ word }) => folded.length === word.length && distance(folded, word) === 1)?.kind;
}

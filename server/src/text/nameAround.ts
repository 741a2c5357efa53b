import { allMatches } from './patterns';

/** What names are written in; hiragana between them mostly part one word from the next. */
const OF_NAMES = /[\p{Script=Han}\p{Script=Katakana}々ー\p{Script=Latin}\p{Nd}]+/gu;

/** The name that some words of a line may be a part of: 邊 of 会長の渡邊氏が is one of 渡邊氏. */
export function nameAround(line: string, start: number, end: number): string {
  const before = allMatches(line.slice(0, start), OF_NAMES).find((run) => run.index + run[0].length === start);
  const after = allMatches(line.slice(end), OF_NAMES).find((run) => run.index === 0);
  return (before?.[0] ?? '') + line.slice(start, end) + (after?.[0] ?? '');
}

import { markLeading } from '../lines/marks';
import type { ProgrammeName } from '../tree/tree';
import type { Source } from './source';
import { lineAt, textAt } from './source';

/** The programmes of an item with the mark before its words, which is theirs: 【再掲】店を直す。(空き店舗の活用). */
export function withLeadingMark(
  source: Source,
  first: number,
  programmes: readonly ProgrammeName[],
): readonly ProgrammeName[] {
  if (programmes.length === 0) return programmes;
  const mark = markLeading(textAt(source, first), first, lineAt(source, first), source.vocabulary);
  const isTheirs = programmes.some(({ marks }) =>
    marks.some(({ line, start }) => line === first && start === mark?.start),
  );
  if (!mark?.kind || isTheirs) return programmes;
  return programmes.map((programme) => ({ ...programme, marks: [mark, ...programme.marks] }));
}

import { markLeading } from '../lines/marks';
import type { ProgrammeName } from '../tree/tree';
import type { Source } from './source';
import { lineAt, textAt } from './source';

/** The number before an item's words: １）, (2), ③, （ア）. */
const NUMBER = /^(?:[(（]?[0-9０-９ア-ン]{1,2}[)）]|[①-⑳㉑-㉟㊱-㊿])[ \u3000]*/;

/** The programmes of an item with the mark before its words, which is theirs: 【再掲】店を直す。(空き店舗の活用). */
export function withLeadingMark(
  source: Source,
  first: number,
  programmes: readonly ProgrammeName[],
): readonly ProgrammeName[] {
  if (programmes.length === 0) return programmes;
  const text = textAt(source, first);
  const { start, end } = lineAt(source, first);
  const number = NUMBER.exec(text.slice(start, end))?.[0].length ?? 0;
  const mark = markLeading(text, first, { start: start + number, end }, source.vocabulary);
  const isTheirs = programmes.some(({ marks }) =>
    marks.some(({ line, start }) => line === first && start === mark?.start),
  );
  if (!mark?.kind || isTheirs) return programmes;
  return programmes.map((programme) => ({ ...programme, marks: [mark, ...programme.marks] }));
}

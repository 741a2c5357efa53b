import type { KeyedWords } from '../../plan/facts/facts';
import { isBlankLine } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import type { BlockView } from '../blocks/blockView';
import type { BrokenTitle } from '../reading/measures/brokenTitles';
import type { StrategyContext } from '../rule';
import { deleteLines, replaceSpan } from './edit';

/** Writes a title that breaks off whole in its heading. */
export function joinTitle({ at, views }: StrategyContext, { measure, rests }: BrokenTitle, title: string): TextEdit[] {
  const { file, block } = at(measure.block);
  const { lines } = views[measure.block] as BlockView;
  const isBlank = (line: number) => isBlankLine(lines[line] ?? '');
  const deleted = runs(rests).map(([first, last]) => {
    // The rest stands between blank lines: one of them goes with it.
    const isApart = isBlank(first - 1) && isBlank(last + 1) && last + 1 < lines.length;
    return deleteLines(file, block, first, isApart ? last + 1 : last);
  });
  return [replaceSpan(file, block, measure.fact.title, title), ...deleted];
}

/** The lines of words, those right below one another as one run from its first to its last. */
function runs(words: readonly KeyedWords[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const { line } of words) {
    const run = found.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}

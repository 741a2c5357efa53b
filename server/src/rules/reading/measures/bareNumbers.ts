import { memoize } from '../../../base/memoize';
import type { Form } from '../../../form/form';
import { vocabularyOf } from '../../../form/vocabulary';
import { BLANKS, DIGITS } from '../../../text/characters';
import { allMatches } from '../../../text/patterns';
import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';
import { areOfMeasure, sectionsOutsideMeasures } from '../sections/sectionsOutsideMeasures';

/** 施策1 without its strategy's number, with which a line begins. */
export interface BareNumber extends Match {
  /** The number as it is written, behind the word. */
  readonly digits: Match;
  /** Whether sections of a measure stand below it, so that it is a heading. */
  readonly isHeading: boolean;
}

const patternOf = memoize((form: Form) => {
  const words = vocabularyOf(form).measureWords.join('|');
  const signs = `${BLANKS}*(?:#{1,6}${BLANKS}+|[-*・○●◎]${BLANKS}*)?(?:\\*\\*)?`;
  const title = `(?:${BLANKS}|[:：.．「『])[^\\n\\r]*[^。\\n\\r]$`;
  return new RegExp(`^(${signs})((?:${words})${BLANKS}*)(${DIGITS}{1,3})(?=${title})`, 'gm');
});

/** The numbers of measures that do not say their strategy, in a block that is no measure. */
export const bareNumbersIn = perBlock((view: BlockView): BareNumber[] => {
  if (view.tree.kind === 'measure') return [];
  const found = allMatches(view.text, patternOf(view.config.form));
  const lineOf = lineFinder(view.lineStarts);
  const lines = found.map(({ index }) => lineOf(index));
  return found.flatMap(({ 1: signs = '', 2: word = '', 3: number = '' }, at) => {
    const line = lines[at] ?? 0;
    if (view.commentLines.has(line)) return [];
    const start = signs.length;
    const from = start + word.length;
    const end = from + number.length;
    const digits = { line, start: from, end, text: number };
    return [{ line, start, end, text: word + number, digits, isHeading: hasSections(line + 1, lines[at + 1]) }];
  });

  function hasSections(from: number, to = Infinity): boolean {
    return areOfMeasure(sectionsOutsideMeasures(view).filter(({ line }) => from <= line && line < to));
  }
});

/** Tells the line of an offset, asked for offsets in their order. */
function lineFinder(starts: readonly number[]): (offset: number) => number {
  let line = 0;
  return (offset) => {
    while ((starts[line + 1] ?? Infinity) <= offset) line++;
    return line;
  };
}

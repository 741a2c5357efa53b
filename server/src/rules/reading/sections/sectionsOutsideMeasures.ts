import { memoize } from '../../../base/memoize';
import type { Form, SectionForm } from '../../../form/form';
import { vocabularyOf } from '../../../form/vocabulary';
import { lineReader } from '../../../syntax/lines/lineReader';
import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';

/** A line that is the heading of a section, where no measure is to which it could belong. */
export interface SectionOutside extends Match {
  readonly section: SectionForm;
}

/** One known heading below other words is the same by chance. */
const FEWEST = 2;
/** What is longer without a measure is no chapter of a plan, and would be read anew at each key. */
const MOST_LINES = 5000;

const readerOf = memoize((form: Form) => lineReader(vocabularyOf(form)));

/** The headings of sections in a block that is no measure, by the words of its form only. */
export const sectionsOutsideMeasures = perBlock((view: BlockView): SectionOutside[] => {
  if (view.tree.kind === 'measure' || view.lines.length > MOST_LINES) return [];
  const readLine = readerOf(view.config.form);
  return view.lines.flatMap((text, line) => {
    const read = view.commentLines.has(line) ? undefined : readLine(text);
    if (read?.kind !== 'section' || !read.exact) return [];
    const { start, end } = read;
    return [{ section: read.section, line, start, end, text: text.slice(start, end) }];
  });
});

/** Whether sections can only be those of a measure. */
export function areOfMeasure(sections: readonly SectionOutside[]): boolean {
  return new Set(sections.map(({ section }) => section)).size >= FEWEST;
}

import type { SectionForm } from '../../form/form';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { insertLines } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { HeadingWriter } from '../fixes/headingWriter';
import { sectionSkeleton } from '../fixes/sectionSkeleton';
import { sectionsOf } from '../reading/sections/sections';
import { strayLines } from '../reading/sections/strayLines';
import type { BlockContext, BlockRule, Fix } from '../rule';

/** A measure lacks one of the sections that its form demands. */
export const missingSection: BlockRule = {
  code: 'missing-section',
  summary: message('A measure lacks one of its sections.'),
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'block',
  check: (view) => {
    const { measure } = view.facts;
    const there = new Set(sectionsOf(view).map(({ section }) => section.title));
    return measure
      ? view.config.form.sections
          .filter(({ title, required }) => required && !there.has(title))
          .map((section) => ({
            span: titleSpan(measure),
            message: message('Measure {0} has no section “{1}”.', numberKey(measure.number), section.title),
            fixes: (context) => [insertSection(context, section)],
          }))
      : [];
  },
};

/** A heading above what has lost it; else a place to write, which must not pass for a section that is written. */
function insertSection(context: BlockContext, section: SectionForm): Fix {
  const { file, block, views, edition } = context;
  const view = views[block] as BlockView;
  const writer = new HeadingWriter(views, view.config.form, edition.fiscalYear);
  const stray = strayLines(view, section);
  const add = (edit: TextEdit) => fixIn(file, message('Add the section “{0}”', section.title), edit);
  if (stray !== undefined) {
    return add(insertLines(file, block, stray, [writer.section(section), ...writer.blankBelow]));
  }
  const lines = sectionSkeleton(section, writer);
  const next = firstSectionAfter(view, section);
  const skeleton =
    next === undefined
      ? insertLines(file, block, endOfWords(view), [...writer.blankAbove, ...lines])
      : insertLines(file, block, next, [...lines, ...writer.blankAbove]);
  return forPerson(add(skeleton));
}

/** Where the first section begins that comes after this one in the form. */
function firstSectionAfter(view: BlockView, section: SectionForm): number | undefined {
  const { sections } = view.config.form;
  const place = sections.indexOf(section);
  return sectionsOf(view).find((other) => sections.indexOf(other.section) > place)?.firstLine;
}

/** The line below the last one that says something. */
function endOfWords(view: BlockView): number {
  return view.lines.findLastIndex((line) => foldHeading(line) !== '') + 1;
}

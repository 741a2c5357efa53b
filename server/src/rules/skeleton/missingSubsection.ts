import type { SubsectionForm } from '../../form/form';
import { numberKey } from '../../syntax/tree/line';
import type { Section } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { insertLines } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { HeadingWriter } from '../fixes/headingWriter';
import { subsectionSkeleton } from '../fixes/sectionSkeleton';
import { nearSubsections } from '../reading/sections/nearSubsection';
import { isEmpty, isSubsection, missingSubsections, sectionsOf } from '../reading/sections/sections';
import type { BlockContext, BlockRule, Fix } from '../rule';

/** A section lacks one of its sub-headings. A section in which nothing stands at all is another matter. */
export const missingSubsection: BlockRule = {
  code: 'missing-subsection',
  summary: message('Results lack the heading of achievements or of challenges.'),
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'block',
  check: (view) =>
    sectionsOf(view).flatMap((section) =>
      missingIn(view, section).map((subsection) => ({
        span: section.heading,
        message: message(
          'Section “{0}” of measure {1} has no “{2}”.',
          section.section.title,
          view.facts.measure ? numberKey(view.facts.measure.number) : '',
          subsection.title,
        ),
        fixes: (context) => [insertSubsection(context, section, subsection)],
      })),
    ),
};

function missingIn(view: BlockView, section: Section): SubsectionForm[] {
  if (isEmpty(section)) return [];
  const near = nearSubsections(view, section).map(({ subsection }) => subsection);
  return missingSubsections(section).filter((subsection) => !near.includes(subsection));
}

/** A sub-heading above what has lost it; else a place to write, which must not pass for one that is written. */
function insertSubsection(context: BlockContext, section: Section, subsection: SubsectionForm): Fix {
  const { file, block, views, edition } = context;
  const view = views[block] as BlockView;
  const writer = new HeadingWriter(views, view.config.form, edition.fiscalYear);
  const next = nextSubsection(section, subsection);
  const add = (edit: TextEdit) => fixIn(file, message('Add the heading “{0}”', subsection.title), edit);
  const stray = section.children[0];
  if (stray && !isSubsection(stray) && (next === undefined || stray.firstLine < next)) {
    return add(insertLines(file, block, stray.firstLine, [writer.subsection(subsection), ...writer.blankBelow]));
  }
  const lines = subsectionSkeleton(subsection, writer);
  const skeleton =
    next === undefined
      ? insertLines(file, block, endOfSection(view, section), [...writer.blankAbove, ...lines])
      : insertLines(file, block, next, [...lines, ...writer.blankAbove]);
  return forPerson(add(skeleton));
}

function nextSubsection({ section, children }: Section, { kind }: SubsectionForm): number | undefined {
  const place = (wanted: SubsectionForm['kind']) => section.subsections.findIndex((other) => other.kind === wanted);
  return children.find((child) => isSubsection(child) && place(child.subsection) > place(kind))?.firstLine;
}

/** The line below the section's last words. */
function endOfSection(view: BlockView, { lastLine }: Section): number {
  let line = lastLine;
  while (line > 0 && foldHeading(view.lines[line] ?? '') === '') line--;
  return line + 1;
}

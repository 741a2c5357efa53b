import type { SectionForm, SubsectionForm } from '../../form/form';
import type { Node, Section, Subsection, Text } from '../../syntax/tree';
import type { BlockView } from '../blockView';

/** The sections of a measure, in their order in the text. */
export function sectionsOf({ tree }: BlockView): Section[] {
  return tree.kind === 'measure' ? tree.children.filter((child): child is Section => child.kind === 'section') : [];
}

export function isSubsection(node: Node): node is Subsection {
  return node.kind === 'subsection';
}

export function subsectionsOf({ children }: Section): Subsection[] {
  return children.filter(isSubsection);
}

/** The sub-headings that a section lacks. */
export function missingSubsections(section: Section): SubsectionForm[] {
  const there = new Set(subsectionsOf(section).map(({ subsection }) => subsection));
  return section.section.subsections.filter(({ kind }) => !there.has(kind));
}

/** The number that a section has in its form, from 1. */
export function placeInForm({ config: { form } }: BlockView, section: SectionForm): number {
  return form.sections.indexOf(section) + 1;
}

/** Whether anything stands under a heading. */
export function isEmpty({ children }: Section | Subsection): boolean {
  return children.every(({ kind }) => kind === 'comment');
}

/** The items of a direction that lack their ◎. */
export function bareItems({ children }: Section): Text[] {
  return children.filter(
    (child): child is Text => child.kind === 'bullet' && child.texts.some(({ text }) => text !== ''),
  );
}

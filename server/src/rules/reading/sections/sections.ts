import type { SectionForm, SubsectionForm } from '../../../form/form';
import { CIRCLES } from '../../../syntax/lines/lineReader';
import type { Node, Section, Subsection, Text } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';

/** The sections of a measure, in their order in the text. */
export const sectionsOf = perBlock<readonly Section[]>(sectionsIn);

export function sectionsIn({ tree }: Pick<BlockView, 'tree'>): Section[] {
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

/**
 * What stands in a direction without its ◎: its bullets, and where it has no ◎ at all its sentences too. What is no
 * sentence may be the rest of the measure's title; what has another bullet than the ◎ is a detail of one.
 */
export function withoutSign({ lines }: BlockView, { children }: Section): Text[] {
  const texts = children.filter((child): child is Text => TEXTS.includes(child.kind));
  const bulletOf = ({ texts: [words] }: Text) => BULLET.exec(lines[words?.line ?? -1] ?? '')?.[0];
  const signed = new Set(texts.filter(({ kind }) => kind === 'direction').map(bulletOf));
  return texts.filter((text) => {
    if (text.kind === 'bullet') return signed.size === 0 || signed.has(bulletOf(text));
    return text.kind === 'paragraph' && signed.size === 0 && (text.texts.at(-1)?.text.endsWith('。') ?? false);
  });
}

const TEXTS: readonly Node['kind'][] = ['direction', 'bullet', 'paragraph'];
const BULLET = /^\s*[-*+・•]?/;

/** A sign that stands in the place of a ◎. */
export const OTHER_SIGN = new RegExp(`^(?:[${CIRCLES}・][ \\u3000]*)?`);

/** Whether a bullet says anything: an empty one is only a place to write. */
export function saysAnything({ texts }: Text): boolean {
  return texts.some(({ text }) => text !== '');
}

import type { Node, Section } from '../../syntax/tree';
import type { BlockView } from '../blockView';
import { sectionsOf } from './sections';

/** The sections 4 of a measure: one, where the plan is right. */
export function initiativeSections(view: BlockView): Section[] {
  return sectionsOf(view).filter(({ section }) => section.kind === 'initiatives');
}

/** Whether an item says anything: an empty bullet is only a place to write. */
export function isWritten(node: Node): boolean {
  return node.kind === 'item' && node.texts.some(({ text }) => text !== '');
}

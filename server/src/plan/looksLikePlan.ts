import { STANDARD_FORM } from '../form/standardForm';
import { vocabularyOf } from '../form/vocabulary';
import { DocumentReader } from '../syntax/documentReader';
import type { Block } from '../syntax/tree/tree';

/** Longer texts are judged by their beginning. */
const MOST_READ = 200_000;

/** Whether a text is plainly a plan of the standard form: a measure with at least two of its sections. */
export function looksLikePlan(text: string): boolean {
  const { blocks } = new DocumentReader(vocabularyOf(STANDARD_FORM)).read(text.slice(0, MOST_READ));
  return blocks.some(({ block }) => isMeasure(block.tree));
}

function isMeasure(tree: Block): boolean {
  return tree.kind === 'measure' && tree.children.filter(({ kind }) => kind === 'section').length >= 2;
}

import { STANDARD_FORM } from '../form/standardForm';
import { vocabularyOf } from '../form/vocabulary';
import { documentReader } from '../syntax/readDocument';
import type { Block } from '../syntax/tree/tree';

/** Longer texts are judged by their beginning. */
const MOST_READ = 200_000;

/** Whether a text is plainly a plan of the standard form: a measure with at least two of its sections. */
export function looksLikePlan(text: string): boolean {
  const read = documentReader(vocabularyOf(STANDARD_FORM));
  return read(text.slice(0, MOST_READ)).blocks.some(({ block }) => isMeasure(block.tree));
}

function isMeasure(tree: Block): boolean {
  return tree.kind === 'measure' && tree.children.filter(({ kind }) => kind === 'section').length >= 2;
}

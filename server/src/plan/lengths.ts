import { commentsInLine } from '../syntax/lines/comments';
import type { Node, Section } from '../syntax/tree/tree';
import { isRule, tableRow } from '../text/tableRow';
import type { PlanMeasure } from './plan';

/** A section of a measure, and how many characters stand in it. */
export interface SectionLength {
  readonly section: Section['section'];
  readonly characters: number;
}

/**
 * How long a measure's sections are, in their order. Counted is what a reader reads as text, in characters: no blanks, no
 * headings, no signs of lists, tables and bold, no comments, and not the rest of the measure's title.
 * @param tree the measure's block
 */
export function sectionLengths(tree: Node, { rests }: Pick<PlanMeasure, 'rests'>): SectionLength[] {
  const titleLines = rests.map(({ line }) => line);
  return tree.children.flatMap((node) =>
    node.kind === 'section' ? [{ section: node.section, characters: charactersIn(node, titleLines) }] : [],
  );
}

function charactersIn(node: Node, titleLines: readonly number[]): number {
  if (node.kind === 'comment') return 0;
  const texts = 'texts' in node ? node.texts.filter(({ line }) => !titleLines.includes(line)) : [];
  const own = texts.map(({ text }) => lengthOf(text));
  return [...own, ...node.children.map((child) => charactersIn(child, titleLines))].reduce(sum, 0);
}

/** A character outside the BMP (𠮷) is one. */
function lengthOf(text: string): number {
  return printedWords(text).replaceAll('**', '').match(/\S/gu)?.length ?? 0;
}

/** Without comments; of a table's row its cells, without the lines around them. */
function printedWords(text: string): string {
  const row = tableRow(text);
  if (!row)
    return commentsInLine(text).reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text);
  return isRule(row) ? '' : row.join('');
}

function sum(one: number, other: number): number {
  return one + other;
}

/** How long they are together. */
export function totalLength(lengths: readonly SectionLength[]): number {
  return lengths.map(({ characters }) => characters).reduce(sum, 0);
}

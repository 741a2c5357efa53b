import type { ReadBlock } from '../syntax/tree/document';
import type { Block, Node, Words } from '../syntax/tree/tree';
import { isBesideWords, walk } from '../syntax/tree/tree';
import { splitLines } from '../text/lines';
import type { WrittenYear } from '../text/years/findYears';
import { fiscalYearOf } from '../text/years/resolveYear';
import type { BlockFacts, YearFact } from './facts/facts';

/**
 * What becomes of a year when the plan rolls over: it follows the plan's own year, it is fixed, or it comes due, so that
 * a person has to say what became of it.
 */
export type YearKind = 'follows' | 'fixed' | 'due';

/** A year of a block with what it means for the plan. */
export interface JudgedYear {
  readonly fact: YearFact;
  /** The fiscal year in which it lies: 平成24年2月 lies in 2011. */
  readonly fiscalYear: number | undefined;
  readonly kind: YearKind;
  /** The whole date as written, month and day included; UTF-16 from the line's start. */
  readonly end: number;
}

/** The fiscal years that a roll-over leaves behind: from the plan's own to before the new one. */
export interface YearsLeft {
  readonly from: number;
  readonly to: number;
}

const DATE_BEHIND =
  /^(?:[ \u3000]?([0-9０-９]{1,2})月(?:[ \u3000]?[0-9０-９]{1,2}日)?|[.．/／]([0-9０-９]{1,2})(?:[.．/／][0-9０-９]{1,2})?)/;
/** A title, a subtitle and whose it is. */
const MOST_TITLE_LINES = 3;

/**
 * Tells what becomes of each year of a block, by rule: in a heading that names no other, the plan's own year follows;
 * elsewhere the years that the plan leaves behind come due; all others are fixed.
 * @param rests the lines on which the measure's title goes on
 */
export function judgeYears(
  { tree, text }: Pick<ReadBlock, 'tree' | 'text'>,
  { years }: BlockFacts,
  left: YearsLeft,
  rests: readonly Words[] = [],
): JudgedYear[] {
  if (years.length === 0) return [];
  const lines = splitLines(text);
  const titles = titleLines(tree, rests);
  const dated = years.map((fact) => {
    const date = dateBehind(fact.year, (lines[fact.line] ?? '').slice(fact.end));
    const fiscalYear = fiscalYearOf(fact.year, date.month, left.from);
    return { fact, fiscalYear, hasMonth: date.month !== undefined, end: fact.end + date.length };
  });
  return dated.map(({ fact, fiscalYear, hasMonth, end }) => {
    const isTitle = titles.has(fact.line) && !(lines[fact.line] ?? '').trimEnd().endsWith('。') && !hasMonth;
    // 平成23～25年度: whether such a period moves on, a person has to say.
    const isAlone = dated.every((other) => other.fact.line !== fact.line || other.fiscalYear === fiscalYear);
    return { fact, fiscalYear, kind: kindOf(fiscalYear, isTitle && isAlone, left), end };
  });
}

function kindOf(fiscalYear: number | undefined, isTitle: boolean, left: YearsLeft): YearKind {
  if (fiscalYear === undefined || fiscalYear < left.from || fiscalYear >= left.to) return 'fixed';
  if (!isTitle) return 'due';
  return fiscalYear === left.from ? 'follows' : 'fixed';
}

/** The month that stands behind a year, and how much of the line says it. */
export function dateBehind(year: WrittenYear, behind: string): { readonly month?: number; readonly length: number } {
  const match = year.fiscal ? null : DATE_BEHIND.exec(behind);
  const month = Number((match?.[1] ?? match?.[2] ?? '').normalize('NFKC'));
  return match && month >= 1 && month <= 12 ? { month, length: match[0].length } : { length: 0 };
}

/** The lines that are headings, from the block's first: titles that run over lines, and the document's own, included. */
function titleLines(tree: Block, rests: readonly Words[]): Set<number> {
  const lines = new Set(rests.map(({ line }) => line));
  for (const node of walk(tree)) for (const line of titleLinesOf(node)) lines.add(line);
  if (tree.kind === 'preface') for (const line of documentTitle(tree)) lines.add(line);
  return lines;
}

/** Where a document says its own title before the plan begins; what follows may be anything, a table of figures even. */
function documentTitle({ children }: Block): number[] {
  const end = children.findIndex(({ kind }) => kind !== 'paragraph');
  const paragraphs = children.slice(0, end === -1 ? undefined : end);
  const lines = paragraphs.flatMap((node) => (node.kind === 'paragraph' ? node.texts.map(({ line }) => line) : []));
  return lines.slice(0, MOST_TITLE_LINES);
}

function titleLinesOf(node: Node): number[] {
  switch (node.kind) {
    case 'strategy':
    case 'part':
    case 'measure':
    case 'section':
    case 'group':
    case 'groupSummary':
    case 'listedMeasure':
      return [node.firstLine];
    case 'subsection':
      return isBesideWords(node) ? [] : [node.firstLine];
    case 'initiative':
      return node.titles.map(({ line }) => line);
    default:
      return [];
  }
}

import type { Form, MarkKind } from '../../../form/form';
import { markWord } from '../../../form/formWords';
import type { Item, Mark } from '../../../syntax/tree/tree';
import { foldHeading } from '../../../text/characters';
import type { Edition } from '../../../workspace/editions/edition';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { BlockView } from '../../blocks/blockView';
import { viewsOf } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { tallyOf } from '../../blocks/tally';

const USUAL_BRACKETS = '【】';

/** The marks of a block's programmes, of whatever kind. */
export const marksIn = perBlock((view: BlockView): Mark[] =>
  view.nodes
    .filter((node): node is Item => node.kind === 'item')
    .flatMap(({ programmes }) => programmes.flatMap(({ marks }) => marks)),
);

/** The marks that stand in brackets on one line: ※再掲 has none, and of 【再 a narrow column has broken the rest off. */
export const bracketedMarksIn = perBlock((view: BlockView): Mark[] =>
  marksIn(view).filter(({ text, start, end }) => text.length === end - start && !/^[※★☆\p{L}]/u.test(text)),
);

/** The brackets of a mark. Parentheses of either width are one form. */
export function bracketsOf({ text }: Mark): string {
  return (text.charAt(0) + text.charAt(text.length - 1)).replace('()', '（）');
}

/** Whether a mark is written as the form writes it, in whatever brackets but those of a keyboard. */
export function isWellWritten({ text, misspelled }: Mark): boolean {
  // A blank beside a single character is inside a word (再 掲), or at an end; 戦略2 再掲 is in order.
  const words = text.slice(1, -1).split(/[ \t\u3000]/);
  return !misspelled && !text.startsWith('[') && (words.length === 1 || words.every(({ length }) => length > 1));
}

const bracketsUsed = tallyOf((view) =>
  bracketedMarksIn(view)
    .filter((mark) => mark.kind && isWellWritten(mark))
    .map((mark) => [bracketsOf(mark), 1]),
);

/** The brackets in which a file writes most of its marks; of two that are even, those of the first. */
export function usualBrackets(file: PlanFile, edition: Edition): string {
  return (
    [...bracketsUsed(viewsOf(file, edition.config))].sort(([, one], [, other]) => other - one)[0]?.[0] ?? USUAL_BRACKETS
  );
}

/** A mark as the file writes it: 【再掲】. */
export function usualMark(file: PlanFile, edition: Edition, kind: MarkKind): string {
  return inBrackets(markWord(edition.config.form, kind), usualBrackets(file, edition));
}

/**
 * A word in a pair of brackets.
 * @param brackets the opening and the closing one
 */
export function inBrackets(word: string, brackets: string): string {
  return brackets.charAt(0) + word + brackets.charAt(1);
}

/** The word of the form that a mark means, with what follows it: 再掲, 再掲のため略. */
export function rightWord({ text, kind }: Mark, form: Form): string {
  const written = foldHeading(text).slice(1, -1);
  const words = kind ? form.marks[kind] : [];
  const exact = words.some((word) => written.includes(foldHeading(word)));
  return exact ? written : (words.find((word) => word.length === written.length) ?? written);
}

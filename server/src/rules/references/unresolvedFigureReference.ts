import type { FigureFact } from '../../plan/facts/facts';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { isPartial } from '../../workspace/editions/isPartial';
import { rangeInFile } from '../../workspace/files/location';
import { hasCaption, mayHaveCaption } from '../../workspace/resolver/figures';
import { inBlocks } from '../blocks/blockView';
import type { FileRule } from '../rule';

/** The text refers to a figure or a table (図3, 図表2-1) that is not there, though the others of its numbers are. */
export const unresolvedFigureReference: FileRule = {
  code: 'unresolved-figure-reference',
  summary: message('The text refers to a figure or a table that is not there.'),
  level: 'warning',
  scope: 'file',
  check: ({ file, edition }) =>
    inBlocks(file.facts, ({ figures }) => figures)
      .filter(({ fact }) => fact.role === 'reference' && !mayHaveCaption(edition, fact) && isCounted(edition, fact))
      .map(({ block, fact }) => ({
        range: rangeInFile(file, block, fact),
        ...(isPartial(edition)
          ? {
              message: message('“{0}” is not found. It may stand in a strategy that is not here.', fact.text),
              level: 'info' as const,
            }
          : { message: message('“{0}” is not found.', fact.text) }),
      })),
};

/**
 * Whether captions of the same series tell that its figures are numbered here, all of them: those below the number, two at
 * the least. Where one of them is missing, others may be too: their captions may stand in pictures.
 */
function isCounted(edition: Edition, { series, number: missing }: FigureFact): boolean {
  const numbers = Array.from({ length: Math.max(3, missing - 1) }, (_, at) => at + 1);
  return numbers.every((number) => number === missing || hasCaption(edition, { series, number }));
}

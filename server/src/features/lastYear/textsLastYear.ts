import { textOf } from '../../syntax/tree/document';
import { filesByUri } from '../../workspace/editions/edition';
import type { Snapshot } from '../snapshot';

/** Last year's texts of the strategies of a file; undefined where last year's edition is not known. */
export function textsLastYear({ file, edition: { previous } }: Snapshot): string[] | undefined {
  if (!previous) return undefined;
  const numbers = new Set(file.strategies.map(({ number }) => number));
  return filesByUri(previous)
    .filter(({ strategies }) => strategies.some(({ number }) => numbers.has(number)))
    .map(({ document }) => textOf(document));
}

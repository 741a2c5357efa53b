import { greatestOf } from '../../base/extremes';
import { memoizePerVersion } from './memoizePerVersion';

/**
 * Whether chapters are plainly missing: a single strategy, or a gap in the numbers from 1. What a mark names may then
 * stand in a chapter that is not here.
 */
export const isPartial = memoizePerVersion(({ files }) => {
  const numbers = new Set<number>();
  for (const { strategies } of files.values()) {
    for (const { number } of strategies) if (number !== null) numbers.add(number);
  }
  return numbers.size < 2 || greatestOf(numbers) !== numbers.size;
});

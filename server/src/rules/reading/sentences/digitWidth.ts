import { toFullWidth } from '../../../text/width';
import type { DigitWidth } from '../../../workspace/notationConfig';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/blockView';
import type { Match } from './matches';
import { matchesIn } from './matches';

/** A number with its points, commas and hyphens. One beside letters (CO2, FP-300) is part of a name. */
const NUMBER = /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９_./－-])[0-9０-９]+(?:[.．,，\-－][0-9０-９]+)*(?![A-Za-zＡ-Ｚａ-ｚ_/-])/g;

export const numbersIn = perBlock((view: BlockView): Match[] => matchesIn(view, NUMBER));

export function inHalfWidth(number: string): string {
  return number.normalize('NFKC');
}

/** A number as a width demands it. */
export function inWidth(number: string, width: DigitWidth): string {
  const half = inHalfWidth(number);
  // Where a single digit is full width, 2-1 may be either.
  if (width === 'one-digit-full' && half.includes('-') && !isMixed(number)) return number;
  return width === 'full' || (width === 'one-digit-full' && half.length === 1) ? toFullWidth(half) : half;
}

export function isMixed(number: string): boolean {
  return /[0-9]/.test(number) && /[０-９]/.test(number);
}

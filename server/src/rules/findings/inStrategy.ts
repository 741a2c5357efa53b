import type { Message } from '../../text/message';
import type { Span } from '../../text/position';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import type { FoundInStrategy, Related, StrategyContext } from '../rule';

/** Where a span of a block of a strategy stands, in whichever of its files. */
export function placeInStrategy(
  { at }: Pick<StrategyContext, 'at'>,
  block: number,
  span: Span,
): Pick<FoundInStrategy, 'file' | 'range'> {
  const place = at(block);
  return { file: place.file, range: rangeInFile(place.file, place.block, span) };
}

/** Another place in a strategy that has to do with a finding. */
export function relatedInStrategy(
  { at }: Pick<StrategyContext, 'at'>,
  block: number,
  span: Span,
  message: Message,
): Related {
  const place = at(block);
  return { ...locationOf(place.file, place.block, span), message };
}

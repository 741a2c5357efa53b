import type { ListedFact, MeasureFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import type { MeasureNumber } from '../../syntax/tree/line';
import { withoutComments } from '../../syntax/lines/comments';
import { numberLike } from '../../text/numbers';
import type { BlockView } from '../blocks/blockView';

/** A line for another measure, written as this measure's line is: its bullet or `#`, its widths, its blanks. */
export function lineLike(
  { block, fact }: InBlock<ListedFact | MeasureFact>,
  views: readonly Pick<BlockView, 'lines'>[],
  number: MeasureNumber,
  title: string,
): string {
  const line = withoutComments(views[block]?.lines[fact.title.line] ?? '').trimEnd();
  const written = numberTextLike(line.slice(fact.numberSpan.start, fact.numberSpan.end), number);
  const between = line.slice(fact.numberSpan.end, fact.title.start) || ' ';
  return line.slice(0, fact.numberSpan.start) + written + between + title + line.slice(fact.title.end);
}

/** A measure's number, written as another is: `２－１` stays full width, `Ⅱ-1` Roman. */
export function numberTextLike(model: string, { strategy, index }: MeasureNumber): string {
  const numbers = [strategy, index];
  return model.replace(/[0-9０-９]+|[Ⅰ-Ⅻ]/g, (digits) => numberLike(digits, numbers.shift() ?? 0));
}

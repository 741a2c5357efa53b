import { groupBy } from '../../base/groupBy';
import type { FigureFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import { inBlocks } from '../blocks/blockView';
import type { FileRule } from '../rule';

type Caption = InBlock<FigureFact>;

interface Repeat {
  readonly original: Caption;
  readonly repeat: Caption;
}

/** A figure that runs over several pages, or has several parts: 図3（続き）, 図3（その2）, 図3 右：…. */
const GOES_ON = /続き|つづき|その[0-9一二三四五]|再掲|^\(?[左右上下][:)]/;

/** Two figures or tables of a file have the same number. */
export const duplicateFigureNumber: FileRule = {
  code: 'duplicate-figure-number',
  summary: message('Two figures or tables have the same number.'),
  level: 'warning',
  scope: 'file',
  check: ({ file }) =>
    seriesOf(inBlocks(file.facts, ({ figures }) => figures)).flatMap((captions) =>
      repeatsIn(captions).map(({ original, repeat }) => ({
        range: rangeInFile(file, repeat.block, repeat.fact),
        message: message('“{0}” stands twice.', repeat.fact.text),
        related: [{ ...locationOf(file, original.block, original.fact), message: message('The first one') }],
      })),
    ),
};

function seriesOf(figures: readonly Caption[]): Caption[][] {
  const captions = figures.filter(({ fact }) => fact.role === 'caption');
  return [...groupBy(captions, ({ fact }) => fact.series).values()];
}

/**
 * The captions of a series whose number has been given before. The numbers may begin anew with each chapter: only one right
 * below its like is surely a repeat, and one behind which the others go on.
 */
function repeatsIn(captions: readonly Caption[]): Repeat[] {
  const given = new Map<number, Caption>();
  return captions.flatMap((repeat, at) => {
    const { number } = repeat.fact;
    const original = given.get(number);
    given.set(number, repeat);
    if (!original || isSameFigure(original.fact, repeat.fact)) return [];
    const above = captions[at - 1]?.fact.number ?? 0;
    const isBelowItsLike = above === number && (number > 1 || original.block === repeat.block);
    const goesOnBehind = number < above && captions[at + 1]?.fact.number === above + 1;
    return isBelowItsLike || goesOnBehind ? [{ original, repeat }] : [];
  });
}

/** Whether a figure only stands in two places: with the same title, or a shorter one, or with its next page. */
function isSameFigure(one: FigureFact, other: FigureFact): boolean {
  const [first, second] = [foldHeading(one.title), foldHeading(other.title)];
  return first.startsWith(second) || second.startsWith(first) || GOES_ON.test(second);
}

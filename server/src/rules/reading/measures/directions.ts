import type { SentenceFact } from '../../../plan/facts/facts';
import type { OverviewPair } from '../../../plan/overview';
import { overviewPairs, pairOverview } from '../../../plan/overview';
import type { PlanMeasure, PlanStrategy } from '../../../plan/plan';
import { sentenceOf } from '../../../plan/facts/sentences';
import type { Words } from '../../../syntax/tree/tree';
import { memoize } from '../../../base/memoize';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import type { StrategyContext } from '../../rule';
import { initiativeSections } from '../sections/initiatives';
import { OTHER_SIGN, saysAnything, sectionsOf, withoutSign } from '../sections/sections';

/**
 * The sentences of a measure's direction: its ◎, and what only lacks one. Whether the overview repeats them does not hang
 * on the sign; that it is missing is told by direction-without-item. An empty ◎ is only a place to write.
 */
export function directionsOf({ block, fact }: PlanMeasure, views: readonly BlockView[]): readonly SentenceFact[] {
  const view = views[block];
  const lacking = view ? unsigned(view) : [];
  const isWhole = lacking.length === 0 && fact.directions.every(({ key }) => key !== '');
  return isWhole ? fact.directions : [...fact.directions.filter(({ key }) => key !== ''), ...lacking];
}

/** Without the heading of section 4, its items stand among the directions. */
const unsigned = perBlock((view: BlockView): SentenceFact[] =>
  initiativeSections(view).length === 0
    ? []
    : sectionsOf(view)
        .filter(({ section }) => section.kind === 'direction')
        .flatMap((section) => withoutSign(view, section))
        .filter(saysAnything)
        .map((text) => sentenceOf({ ...text, texts: text.texts.map(behindSign) })),
);

function behindSign(words: Words, at: number): Words {
  const sign = at === 0 ? (OTHER_SIGN.exec(words.text)?.[0].length ?? 0) : 0;
  return { ...words, start: words.start + sign, text: words.text.slice(sign) };
}

/** Which of these sentences each sentence of the overview repeats. */
export function overviewRepeats(context: StrategyContext): readonly OverviewPair[] {
  return repeatsIn(context.strategy, context);
}

const repeatsIn = memoize((strategy: PlanStrategy, { facts, views }: StrategyContext): readonly OverviewPair[] => {
  const isSigned = strategy.measures.every(({ block }) => views[block] && unsigned(views[block]).length === 0);
  return isSigned
    ? overviewPairs(strategy, facts)
    : pairOverview(strategy, facts, (measure) => directionsOf(measure, views));
});

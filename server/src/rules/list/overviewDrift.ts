import type { SentenceFact } from '../../plan/facts';
import type { OverviewPair } from '../../plan/overview';
import type { InBlock } from '../../plan/plan';
import { numberKey } from '../../syntax/line';
import { joinedText } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { PlanFile } from '../../workspace/planFile';
import { lineOfBlock, rangeInFile } from '../../workspace/planFile';
import { fixIn } from '../fixes/edit';
import { directionsOf, overviewRepeats } from '../reading/measures/directions';
import { isMerged } from '../reading/measures/mergedSentence';
import type { DifferingWords } from '../reading/sentences/differingWords';
import { differingWords, shortened, spanInTexts } from '../reading/sentences/differingWords';
import type { StrategyRule, Found } from '../rule';

/** A sentence of the overview has drifted from the ◎ that it repeats. One that sums up two of them is left alone. */
export const overviewDrift: StrategyRule = {
  code: 'overview-drift',
  level: 'warning',
  ofForm: true,
  scope: 'strategy',
  check: (context, strategy) => {
    const drifted = overviewRepeats(context, strategy).filter((pair) => !pair.same && !onlyRefers(pair));
    if (drifted.length === 0) return [];
    const directions = strategy.measures.flatMap((measure) => directionsOf(measure, context.views));
    return drifted
      .filter((pair) => !isMerged(driftOf(pair).words.here, pair, directions))
      .map((pair) => found(context.file, pair));
  },
};

const REFERENCE = /^\D{0,3}(\d+-\d+)\D{0,3}$/;

/** A sentence that only says besides of which measure it is (…を整える。(1-1)) has not drifted. */
function onlyRefers(pair: OverviewPair): boolean {
  const { here, there } = driftOf(pair).words;
  return there === '' && REFERENCE.exec(foldHeading(here))?.[1] === numberKey(pair.measure.fact.number);
}

/** What differs in a pair, and where in both of its sentences. */
interface Drift {
  readonly here: string;
  readonly there: string;
  readonly words: DifferingWords;
  readonly span: Span;
  readonly spanThere: Span;
}

const kept = new WeakMap<SentenceFact, { readonly direction: SentenceFact; readonly drift: Drift }>();

function driftOf(pair: OverviewPair): Drift {
  const direction = pair.direction.fact;
  let known = kept.get(pair.overview.fact);
  if (known?.direction !== direction) {
    known = { direction, drift: compare(pair) };
    kept.set(pair.overview.fact, known);
  }
  return known.drift;
}

function compare({ overview, direction }: OverviewPair): Drift {
  const here = joinedText(overview.fact.texts);
  const there = joinedText(direction.fact.texts);
  const words = differingWords(here, there);
  const inDirection = differingWords(there, here);
  return {
    here,
    there,
    words,
    span: spanInTexts(overview.fact.texts, words.start, words.here.length),
    spanThere: spanInTexts(direction.fact.texts, inDirection.start, inDirection.here.length),
  };
}

function found(file: PlanFile, pair: OverviewPair): Found {
  const { overview, direction, measure } = pair;
  const { here, there, words, span, spanThere } = driftOf(pair);
  const number = numberKey(measure.fact.number);
  return {
    range: rangeInFile(file, overview.block, span),
    message: message('“{0}” is “{1}” in the ◎ of measure {2}.', shortened(words.here), shortened(words.there), number),
    related: [
      {
        uri: file.uri,
        range: rangeInFile(file, direction.block, spanThere),
        message: message('The ◎ of measure {0}', number),
      },
    ],
    fixes: () => [
      fixIn(file, message('Write it as in the ◎'), rewrite(file, overview, there)),
      fixIn(file, message('Write the ◎ as it is here'), rewrite(file, direction, here)),
    ],
  };
}

function rewrite(file: PlanFile, { block, fact }: InBlock<SentenceFact>, newText: string): TextEdit {
  const line = lineOfBlock(file, block);
  const [first] = fact.texts;
  const last = fact.texts.at(-1);
  return {
    range: {
      start: { line: line + (first?.line ?? 0), character: first?.start ?? 0 },
      end: { line: line + (last?.line ?? 0), character: last?.end ?? 0 },
    },
    newText,
  };
}

import type { SentenceFact } from '../../plan/facts';
import type { OverviewPair } from '../../plan/overview';
import { overviewPairs } from '../../plan/overview';
import type { InBlock } from '../../plan/plan';
import { numberKey } from '../../plan/plan';
import type { TextEdit } from '../../text/edits';
import { message } from '../../text/message';
import { lineOfBlock, rangeInFile } from '../../workspace/planFile';
import type { PlanFile } from '../../workspace/planFile';
import { differingWords, joinedText, shortened, spanInTexts } from '../differingWords';
import { fixIn } from '../edit';
import type { FileRule, Found } from '../rule';

/** A sentence of the overview has drifted from the ◎ that it repeats. */
export const overviewDrift: FileRule = {
  code: 'overview-drift',
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: ({ file }) =>
    file.plan.strategies.flatMap((strategy) =>
      overviewPairs(strategy, file.facts)
        .filter(({ same }) => !same)
        .map((pair) => drift(file, pair)),
    ),
};

function drift(file: PlanFile, { overview, direction, measure }: OverviewPair): Found {
  const here = joinedText(overview.fact.texts);
  const there = joinedText(direction.fact.texts);
  const words = differingWords(here, there);
  const inDirection = differingWords(there, here);
  const span = spanInTexts(overview.fact.texts, words.start, words.here.length);
  const spanThere = spanInTexts(direction.fact.texts, inDirection.start, inDirection.here.length);
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

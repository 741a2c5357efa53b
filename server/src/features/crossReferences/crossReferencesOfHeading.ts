import { strategyName } from '../../form/formWords';
import type { HeadingReferenceFact, ListedFact, SentenceFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import { numberedTitle, strategyOfBlock, titleSpan } from '../../plan/plan';
import { bareGroupName } from '../../plan/words/groupName';
import type { MeasureNumber } from '../../syntax/tree/line';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import { joinedText } from '../../syntax/tree/tree';
import type { Edition } from '../../workspace/editions/edition';
import { locationOf, titleLocation, wordsLocation } from '../../workspace/files/location';
import { measureLastYear } from '../../workspace/resolver/lastYear';
import type { Located } from '../../workspace/files/located';
import { headingsOfGroup } from '../../workspace/resolver/groups';
import type { MeasureInFile, StrategyInFile } from '../../workspace/resolver/headings';
import { listedAs, measuresNumbered, referencesTo, strategiesNumbered } from '../../workspace/resolver/headings';
import type { BlockInFile } from '../../workspace/resolver/strategyOverFiles';
import type { CrossReference, CrossReferences } from './crossReference';
import { excerptOf, groupOf, numberOfBlock } from './crossReference';
import type { Side } from '../reading/overviewLinks';
import { otherHalvesOf, pairsIn, sentenceLocation } from '../reading/overviewLinks';
import type { Snapshot } from '../snapshot';

/** Where a measure is listed, headed and referred to, what the overview says of it, and where it was last year. */
export function crossReferencesOfMeasure(edition: Edition, number: MeasureNumber): CrossReferences {
  const key = numberKey(number);
  const bodies = measuresNumbered(edition, number);
  const listed = listedAs(edition, number);
  const title = bodies[0]?.measure.title ?? listed[0]?.fact.title.text ?? '';
  const lastYear = bodies.flatMap(({ measure }) => measureLastYear(edition, measure) ?? []);
  return {
    subject: `${key} ${title}`.trim(),
    groups: [
      ...groupOf('list', listed.map(listedEntry)),
      ...groupOf('heading', bodies.map(headingEntry)),
      ...groupOf('titleRest', bodies.flatMap(restEntry)),
      ...groupOf(
        'overview',
        bodies.flatMap((body) => overviewEntries(edition, body)),
      ),
      ...groupOf('reference', referencesTo(edition, number.strategy, number.index).map(referenceEntry)),
      ...groupOf('lastYear', lastYear.map(headingEntry)),
    ],
  };
}

/** Where a strategy is headed and referred to, and where it was last year. */
export function crossReferencesOfStrategy(edition: Edition, number: number): CrossReferences {
  const strategies = strategiesNumbered(edition, number);
  const lastYear = edition.previous ? strategiesNumbered(edition.previous, number) : [];
  const name = strategyName(edition.config.form, number);
  const headings = strategies.flatMap((found) => strategyEntry(found, name));
  return {
    subject: headings[0]?.text ?? name,
    groups: [
      ...groupOf('heading', headings),
      ...groupOf('reference', referencesTo(edition, number, undefined).map(referenceEntry)),
      ...groupOf(
        'lastYear',
        lastYear.flatMap((found) => strategyEntry(found, name)),
      ),
    ],
  };
}

/** Where the group of a heading is listed, and where its points stand. */
export function crossReferencesOfGroup(edition: Edition, place: BlockInFile, heading: string): CrossReferences {
  const { listed, withPoints } = headingsOfGroup(edition, place, heading);
  return {
    subject: bareGroupName(heading),
    groups: [...groupOf('list', listed.map(wordsEntry)), ...groupOf('points', withPoints.map(wordsEntry))],
  };
}

function wordsEntry(found: Located<Words>): CrossReference {
  return { location: wordsLocation(found), text: found.fact.text, number: undefined };
}

function referenceEntry({ file, block, fact }: Located<HeadingReferenceFact>): CrossReference {
  return excerptOf(file, block, fact);
}

function listedEntry({ file, block, fact }: Located<ListedFact>): CrossReference {
  return {
    location: locationOf(file, block, titleSpan(fact)),
    text: `${numberKey(fact.number)} ${fact.title.text}`,
    number: undefined,
  };
}

function headingEntry({ file, measure }: MeasureInFile): CrossReference {
  return {
    location: titleLocation(file, measure),
    text: numberedTitle(measure),
    number: undefined,
  };
}

function restEntry({ file, measure }: MeasureInFile): CrossReference[] {
  const { block, rests } = measure;
  return rests.map((rest) => ({ location: locationOf(file, block, rest), text: rest.text, number: undefined }));
}

function overviewEntries(edition: Edition, { file, measure }: MeasureInFile): CrossReference[] {
  const strategy = strategyOfBlock(file.plan, measure.block);
  if (!strategy) return [];
  return pairsIn(edition, { file, strategy })
    .filter((pair) => pair.measure.fact === measure.fact)
    .map(({ overview, same }) => sentenceEntry(overview, same));
}

function strategyEntry({ file, strategy }: StrategyInFile, name: string): CrossReference[] {
  const { heading } = strategy;
  if (!heading) return [];
  const { title } = heading.fact;
  return [{ location: locationOf(file, heading.block, title), text: `${name} ${title.text}`, number: undefined }];
}

/** The sentences on the other side of the overview: the ◎ that one repeats, or those that repeat a ◎. */
export function crossReferencesOfSentence(
  snapshot: Snapshot,
  side: Side,
  sentence: InBlock<SentenceFact>,
): CrossReferences | undefined {
  const other = side === 'overview' ? 'direction' : 'overview';
  const found = otherHalvesOf(snapshot, side, sentence).map((half) => sentenceEntry(half, half.same));
  return found.length > 0 ? { subject: joinedText(sentence.fact.texts), groups: groupOf(other, found) } : undefined;
}

function sentenceEntry(sentence: Located<SentenceFact>, same: boolean): CrossReference {
  return {
    location: sentenceLocation(sentence),
    text: joinedText(sentence.fact.texts),
    number: numberOfBlock(sentence.file, sentence.block),
    ...(!same && { differs: true }),
  };
}

import { append } from '../../base/append';
import type { SentenceFact } from '../../plan/facts/facts';
import { sectionLengths, totalLength } from '../../plan/lengths';
import type { InBlock, PlanMeasure } from '../../plan/plan';
import { numberedTitle } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { joinedText } from '../../syntax/tree/tree';
import { readableDifferences } from '../../text/edits/readableDifferences';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { measureLastYear } from '../../workspace/resolver/lastYear';
import { locationOf, titleLocation } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import type { MeasureInFile } from '../../workspace/resolver/headings';
import { listingsOfMeasure } from '../../workspace/resolver/headings';
import type { HoverPart } from './hoverPart';
import { pairsOf, sentenceLocation } from '../reading/overviewLinks';
import type { Snapshot } from '../snapshot';

/** A measure: where its heading, its rest and its listing stand, what it holds, and where it was last year. */
export function measureParts(edition: Edition, { file, measure }: MeasureInFile): HoverPart[] {
  const { fact, block, rests } = measure;
  const [listing] = listingsOfMeasure(edition, { file, measure });
  const programmes = file.facts[block]?.programmes ?? [];
  const parts: HoverPart[] = [
    { kind: 'heading', text: numberedTitle(measure) },
    { kind: 'said', message: message('Heading'), place: titleLocation(file, measure) },
  ];
  for (const rest of rests)
    parts.push({
      kind: 'said',
      message: message('The title goes on further down'),
      place: locationOf(file, block, rest),
    });
  if (listing)
    parts.push({
      kind: 'said',
      message: message('In the list: {0}', listing.fact.group?.text ?? ''),
      place: titleLocation(listing.file, listing),
    });
  parts.push({
    kind: 'said',
    message: message('{0} directions, {1} programmes', fact.directions.length, programmes.length),
  });
  append(parts, lengthParts(file, measure));
  const lastYear = measureLastYear(edition, measure);
  if (lastYear) {
    parts.push({
      kind: 'said',
      message: message('Last year: {0}', numberedTitle(lastYear.measure)),
      place: titleLocation(lastYear.file, lastYear.measure),
    });
  }
  return parts;
}

/** How long its text is, and each of its sections. */
function lengthParts(file: PlanFile, measure: PlanMeasure): HoverPart[] {
  const placed = file.document.blocks[measure.block];
  const lengths = placed ? sectionLengths(placed.block.tree, measure) : [];
  if (lengths.length === 0) return [];
  const each = lengths.map(({ section, characters }) => `${section.title} ${characters}`).join('、');
  return [{ kind: 'said', message: message('{0} characters ({1})', totalLength(lengths), each) }];
}

/** An overview sentence or a ◎ whose other half says something else: where, and how it differs. */
export function sentenceParts(snapshot: Snapshot, sentence: InBlock<SentenceFact>): HoverPart[] {
  return pairsOf(snapshot, sentence).flatMap(({ overview, direction, measure, same }): HoverPart[] => {
    if (same) return [];
    const isOverview = overview.fact === sentence.fact;
    const number = numberKey(measure.fact.number);
    return [
      {
        kind: 'said',
        message: isOverview
          ? message('The ◎ of measure {0} differs (struck out: overview, bold: ◎)', number)
          : message('The overview differs (struck out: overview, bold: ◎)'),
        place: sentenceLocation(isOverview ? direction : overview),
      },
      {
        kind: 'changes',
        differences: readableDifferences(joinedText(overview.fact.texts), joinedText(direction.fact.texts)),
      },
    ];
  });
}

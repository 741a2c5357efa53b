import type { AbbreviationFact, NoteFact } from '../plan/facts/facts';
import type { PlanMeasure } from '../plan/plan';
import { titleSpan } from '../plan/plan';
import type { MeasureNumber } from '../syntax/tree/line';
import type { Position } from '../text/position';
import { listingSummariesMentioned, listingSummariesOf, mentionSummariesOf } from '../workspace/resolver/names';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import { locationOf, nameLocation, titleLocation, wordsLocation } from '../workspace/files/location';
import type { Located } from '../workspace/files/located';
import type { PlanFile } from '../workspace/files/planFile';
import type { NamesOfProgramme } from '../workspace/index/nameTable';
import { usesOf } from '../workspace/resolver/abbreviations';
import { placesOfFigure } from '../workspace/resolver/figures';
import { headingsOfGroup } from '../workspace/resolver/groups';
import { definitionOf, markersOf } from '../workspace/resolver/notes';
import { listedAs, measuresNumbered, referencesTo } from '../workspace/resolver/headings';
import { otherHalvesOf, sentenceLocation } from './reading/overviewLinks';
import type { Snapshot } from './snapshot';
import type { Occurrence } from './reading/occurrences';
import { numberMeant, occurrencesAt, strategyMeant } from './reading/occurrences';
import { referencesToStrategy } from './reading/strategyLinks';

/**
 * Every place in the edition that speaks of what stands at a position, itself among them, in reading order; of an
 * abbreviation only those of the file, for what is told in one strategy may be another thing in the next.
 */
export function referencesAt(snapshot: Snapshot, position: Position): Location[] {
  for (const occurrence of occurrencesAt(snapshot, position)) {
    const references = referencesOf(snapshot, occurrence);
    if (references) return inReadingOrder(references);
  }
  return [];
}

/** Undefined where it speaks of nothing: what stands around it may. */
function referencesOf(snapshot: Snapshot, occurrence: Occurrence): Location[] | undefined {
  const { file, edition } = snapshot;
  switch (occurrence.kind) {
    case 'programme':
      return referencesToProgramme(edition, occurrence.fact);
    case 'mention': {
      const [listing] = listingSummariesMentioned(edition, occurrence.fact);
      return listing && referencesToProgramme(edition, listing.fact);
    }
    case 'listedMeasure':
    case 'measure':
    case 'strategy':
    case 'headingReference': {
      const number = numberMeant(occurrence);
      if (number) return referencesToMeasure(edition, number);
      const strategy = strategyMeant(occurrence);
      return strategy === undefined ? undefined : referencesToStrategy(edition, strategy);
    }
    case 'group':
    case 'groupWithPoints': {
      const { listed, withPoints } = headingsOfGroup(edition, { file, block: occurrence.block }, occurrence.fact.text);
      return [...listed, ...withPoints].map(wordsLocation);
    }
    case 'noteMarker': {
      const definition = definitionOf(file, occurrence.block, occurrence.fact);
      return definition ? referencesToNote(file, occurrence.block, definition) : [];
    }
    case 'noteDefinition':
      return referencesToNote(file, occurrence.block, occurrence.fact);
    case 'figure':
      return placesOfFigure(edition, file, occurrence.fact).map(wordsLocation);
    case 'abbreviation':
      return referencesToAbbreviation(file, occurrence.fact);
    case 'overview':
    case 'direction': {
      const halves = otherHalvesOf(snapshot, occurrence.kind, occurrence);
      if (halves.length === 0) return undefined;
      return [{ ...occurrence, file }, ...halves].map(sentenceLocation);
    }
    case 'year':
      return undefined;
  }
}

function referencesToProgramme(edition: Edition, programme: NamesOfProgramme): Location[] {
  const listings = listingSummariesOf(edition, programme).map(nameLocation);
  const mentions = mentionSummariesOf(edition, programme).map(wordsLocation);
  return [...listings, ...mentions];
}

function referencesToMeasure(edition: Edition, number: MeasureNumber): Location[] {
  const headings = measuresNumbered(edition, number).flatMap(({ file, measure }) => headingLines(file, measure));
  const listed = listedAs(edition, number).map((listing) => titleLocation(listing.file, listing));
  const inText = referencesTo(edition, number.strategy, number.index).map(wordsLocation);
  return [...headings, ...listed, ...inText];
}

function headingLines(file: PlanFile, { block, fact, rests }: PlanMeasure): Location[] {
  return [titleSpan(fact), ...rests].map((words) => locationOf(file, block, words));
}

function referencesToNote(file: PlanFile, block: number, definition: NoteFact): Location[] {
  const markers = markersOf(file, block, definition).map(({ marker }) => locationOf(file, block, marker));
  return [...markers, locationOf(file, block, definition.marker)];
}

function referencesToAbbreviation(file: PlanFile, telling: Located<AbbreviationFact>): Location[] {
  const told = telling.file === file ? [] : [locationOf(telling.file, telling.block, telling.fact)];
  return [...told, ...usesOf(file, telling).map(({ block, fact }) => locationOf(file, block, fact))];
}

function inReadingOrder(locations: Location[]): Location[] {
  return locations.sort((one, other) => {
    if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
    return one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character;
  });
}

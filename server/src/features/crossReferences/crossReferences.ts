import type { NoteFact } from '../../plan/facts/facts';
import { blockAtLine } from '../../syntax/tree/document';
import type { Position } from '../../text/position';
import { linesHold } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';
import { definitionOf, markersOf } from '../../workspace/resolver/notes';
import { listingsMentioned, mainListing } from '../../workspace/resolver/programmes';
import type { CrossReferences } from './crossReference';
import { excerptOf, groupOf } from './crossReference';
import {
  crossReferencesOfGroup,
  crossReferencesOfMeasure,
  crossReferencesOfSentence,
  crossReferencesOfStrategy,
} from './crossReferencesOfHeading';
import { crossReferencesOfProgramme } from './crossReferencesOfProgramme';
import type { Snapshot } from '../snapshot';
import type { Occurrence } from '../reading/occurrences';
import { occurrencesAt } from '../reading/occurrences';

/** What is connected with what stands at a place; undefined where nothing is. */
export function crossReferencesAt(snapshot: Snapshot, position: Position): CrossReferences | undefined {
  for (const occurrence of occurrencesAt(snapshot, position)) {
    const found = crossReferencesOf(snapshot, occurrence);
    if (found) return found;
  }
  return ofItemAt(snapshot, position);
}

function crossReferencesOf(snapshot: Snapshot, occurrence: Occurrence): CrossReferences | undefined {
  const { file, edition } = snapshot;
  switch (occurrence.kind) {
    case 'programme':
      return crossReferencesOfProgramme(edition, occurrence.fact);
    case 'mention': {
      const listing = mainListing(listingsMentioned(edition, occurrence.fact));
      return listing && crossReferencesOfProgramme(edition, listing.fact);
    }
    case 'listedMeasure':
      return crossReferencesOfMeasure(edition, occurrence.fact.number);
    case 'measure':
      return crossReferencesOfMeasure(edition, occurrence.fact.fact.number);
    case 'strategy':
      return crossReferencesOfStrategy(edition, occurrence.fact.number);
    case 'group':
    case 'groupWithPoints':
      return crossReferencesOfGroup(edition, { file, block: occurrence.block }, occurrence.fact.text);
    case 'headingReference': {
      const { strategy, index } = occurrence.fact;
      return index === undefined
        ? crossReferencesOfStrategy(edition, strategy)
        : crossReferencesOfMeasure(edition, { strategy, index });
    }
    case 'overview':
    case 'direction':
      return crossReferencesOfSentence(snapshot, occurrence.kind, occurrence);
    case 'noteMarker': {
      const definition = definitionOf(file, occurrence.block, occurrence.fact);
      return definition && ofNote(file, occurrence.block, definition);
    }
    case 'noteDefinition':
      return ofNote(file, occurrence.block, occurrence.fact);
    case 'figure':
    case 'abbreviation':
    case 'year':
      return undefined;
  }
}

function ofNote(file: PlanFile, block: number, definition: NoteFact): CrossReferences {
  const place = ({ marker }: NoteFact) => excerptOf(file, block, marker);
  return {
    subject: definition.marker.text,
    groups: [
      ...groupOf('noteDefinition', [place(definition)]),
      ...groupOf('noteMarker', markersOf(file, block, definition).map(place)),
    ],
  };
}

/** Anywhere in an item its programme is meant. */
function ofItemAt({ file, edition }: Snapshot, { line }: Position): CrossReferences | undefined {
  const placed = blockAtLine(file.document, line);
  if (!placed) return undefined;
  const { programmes } = file.facts[placed.index] ?? { programmes: [] };
  const lineInBlock = line - placed.line;
  const [only, ...others] = programmes.filter(({ item }) => linesHold(item, lineInBlock));
  return only && others.length === 0 ? crossReferencesOfProgramme(edition, only) : undefined;
}

import type { NoteFact } from '../../plan/facts/facts';
import { blockAtLine } from '../../syntax/tree/document';
import type { Position } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';
import { definitionOf, markersOf } from '../../workspace/resolver/notes';
import { listingsMentioned, mainListing } from '../../workspace/resolver/programmes';
import type { CrossReferences } from './crossReference';
import { excerptOf, groupOf } from './crossReference';
import {
  crossReferencesOfMeasure,
  crossReferencesOfSentence,
  crossReferencesOfStrategy,
} from './crossReferencesOfHeading';
import { crossReferencesOfProgramme } from './crossReferencesOfProgramme';
import type { Snapshot } from '../snapshot';
import type { Standing } from '../reading/standing';
import { standingsAt } from '../reading/standing';

/** What is connected with what stands at a place; undefined where nothing is. */
export function crossReferencesAt(snapshot: Snapshot, position: Position): CrossReferences | undefined {
  for (const standing of standingsAt(snapshot.file, position)) {
    const found = crossReferencesOf(snapshot, standing);
    if (found) return found;
  }
  return ofItemAt(snapshot, position);
}

function crossReferencesOf(snapshot: Snapshot, standing: Standing): CrossReferences | undefined {
  const { file, edition } = snapshot;
  switch (standing.kind) {
    case 'programme':
      return crossReferencesOfProgramme(edition, standing.fact);
    case 'mention': {
      const listing = mainListing(listingsMentioned(edition, standing.fact));
      return listing && crossReferencesOfProgramme(edition, listing.fact);
    }
    case 'listedMeasure':
      return crossReferencesOfMeasure(edition, standing.fact.number);
    case 'measure':
      return crossReferencesOfMeasure(edition, standing.fact.fact.number);
    case 'strategy':
      return crossReferencesOfStrategy(edition, standing.fact.number);
    case 'headingReference': {
      const { strategy, index } = standing.fact;
      return index === undefined
        ? crossReferencesOfStrategy(edition, strategy)
        : crossReferencesOfMeasure(edition, { strategy, index });
    }
    case 'overview':
    case 'direction':
      return crossReferencesOfSentence(snapshot, standing.kind, standing);
    case 'noteMarker': {
      const definition = definitionOf(file, standing.block, standing.fact);
      return definition && ofNote(file, standing.block, definition);
    }
    case 'noteDefinition':
      return ofNote(file, standing.block, standing.fact);
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
  const [only, ...others] = programmes.filter(
    ({ item }) => item.firstLine <= lineInBlock && lineInBlock <= item.lastLine,
  );
  return only && others.length === 0 ? crossReferencesOfProgramme(edition, only) : undefined;
}

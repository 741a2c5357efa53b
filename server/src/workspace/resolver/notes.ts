import type { NoteFact } from '../../plan/facts/facts';
import type { PlanFile } from '../files/planFile';

/**
 * The definition that a note's marker points to: the next one of its kind below it, else the nearest above, in the same
 * measure or part.
 */
export function definitionOf(file: PlanFile, block: number, marker: NoteFact): NoteFact | undefined {
  const definitions = file.facts[block]?.noteDefinitions.filter(({ key }) => key === marker.key) ?? [];
  return definitions.find((definition) => definition.marker.line > marker.marker.line) ?? definitions.at(-1);
}

/** The markers that point to a definition. */
export function markersOf(file: PlanFile, block: number, definition: NoteFact): NoteFact[] {
  const markers = file.facts[block]?.noteMarkers.filter(({ key }) => key === definition.key) ?? [];
  return markers.filter((marker) => definitionOf(file, block, marker) === definition);
}

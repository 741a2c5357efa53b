import type { MeasureFact } from '../../plan/facts/facts';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { linesOfBlock } from '../../workspace/files/planFile';
import { piecesNumbered } from '../../workspace/resolver/pieces';

const NUMBERED_HEADING = /^[ \u3000]*[1-9１-９][.．]?[ \u3000]+[^ \u3000].{1,25}(?<![。、])$/;

/**
 * Whether a text is a plan of the form at all: one of its measures has sections that the form knows. Where it has no
 * measures itself, those count that other files hold of what it heads or lists.
 */
export function isOfForm(file: PlanFile, edition: Edition): boolean {
  return hasMeasuresOfForm(file) || (!hasMeasures(file) && filesListedIn(file, edition).some(hasMeasuresOfForm));
}

function hasMeasures({ strategies }: PlanFile): boolean {
  return strategies.some(({ measures }) => measures > 0);
}

function filesListedIn({ facts }: PlanFile, edition: Edition): PlanFile[] {
  const numbers = facts.flatMap(({ strategy, listed }) => [
    ...(strategy ? [strategy.number] : []),
    ...listed.map(({ number }) => number.strategy),
  ]);
  return [...new Set(numbers)]
    .flatMap((number) => piecesNumbered(edition, number))
    .filter(({ strategy }) => strategy.measures > 0)
    .map(({ file }) => file);
}

function hasMeasuresOfForm(file: PlanFile): boolean {
  return file.facts.some(({ measure }, block) => measure !== undefined && hasSections(file, block, measure));
}

/** One known heading among others that are unknown is the same by chance: the plan's measures have other sections. */
function hasSections(file: PlanFile, block: number, { sections }: MeasureFact): boolean {
  const kinds = new Set(sections.map(({ kind }) => kind));
  if (kinds.size !== 1) return kinds.size > 1;
  const known = new Set(sections.map(({ firstLine }) => firstLine));
  const lines = linesOfBlock(file, block);
  return lines.filter((line, at) => !known.has(at) && NUMBERED_HEADING.test(line)).length < 2;
}

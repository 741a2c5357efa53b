import type { MeasureFact } from '../../plan/facts/facts';
import type { PlanFile } from '../../workspace/files/planFile';
import { linesOfBlock } from '../../workspace/files/planFile';

const NUMBERED_HEADING = /^[ \u3000]*[1-9１-９][.．]?[ \u3000]+[^ \u3000].{1,25}(?<![。、])$/;

/** Whether a text is a plan of the form at all: one of its measures has sections that the form knows. */
export function isOfForm(file: PlanFile): boolean {
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

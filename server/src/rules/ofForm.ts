import type { PlanFile } from '../workspace/planFile';

/** Whether a text is a plan of the form at all: one of its measures has a section that the form knows. */
export function isOfForm(file: PlanFile): boolean {
  return file.facts.some(({ measure }) => measure !== undefined && measure.sections.length > 0);
}

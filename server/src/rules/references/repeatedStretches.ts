import type { Lines } from '../../text/position';
import type { Edition } from '../../workspace/edition';
import type { PlanFile } from '../../workspace/planFile';
import { numberKey } from '../../plan/plan';
import type { BlockView } from '../blockView';
import { perBlock, viewsOf } from '../blockView';
import { secondRun } from '../skeleton/secondRun';
import { sectionsOf } from '../skeleton/sections';

const kept = new WeakMap<PlanFile, readonly (readonly Lines[])[]>();

/**
 * The lines of each block that stand in a section or a measure that stands twice: whatever they repeat is that fault,
 * and no other.
 */
export function repeatedStretches(file: PlanFile, edition: Edition): readonly (readonly Lines[])[] {
  let stretches = kept.get(file);
  if (!stretches) kept.set(file, (stretches = find(file, edition)));
  return stretches;
}

function find(file: PlanFile, edition: Edition): (readonly Lines[])[] {
  const numbers = new Set<string>();
  return viewsOf(file, edition.config).map((view): readonly Lines[] => {
    const { measure } = view.facts;
    if (!measure) return [];
    const number = numberKey(measure.number);
    if (numbers.has(number)) return [view.tree];
    numbers.add(number);
    return repeatedSections(view);
  });
}

const repeatedSections = perBlock((view: BlockView): Lines[] => {
  if (secondRun(view) !== undefined) return [];
  const sections = sectionsOf(view);
  return sections.filter(({ section }, at) => sections.findIndex((other) => other.section === section) < at);
});

export function holdsLine(stretches: readonly Lines[] | undefined, line: number): boolean {
  return stretches?.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine) ?? false;
}

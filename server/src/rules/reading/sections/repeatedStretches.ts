import { numberKey } from '../../../syntax/tree/line';
import { memoize } from '../../../base/memoize';
import type { Lines } from '../../../text/position';
import { linesHold } from '../../../text/position';
import type { Edition } from '../../../workspace/editions/edition';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { BlockView } from '../../blocks/blockView';
import { inBlocks, viewsOf } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { secondRun } from './secondRun';
import { sectionsOf } from './sections';

/**
 * Gives the lines of a block that stand in a section or a measure that stands twice: whatever they repeat is that fault, and no
 * other.
 */
export function repeatedStretches(file: PlanFile, { config }: Edition): (block: number) => readonly Lines[] {
  const views = viewsOf(file, config);
  const repeated = repeatedMeasures(file, views);
  return (block) => {
    const view = views[block] as BlockView;
    return repeated.has(block) ? [view.tree] : repeatedSections(view);
  };
}

/** The blocks of measures whose number has come before. */
const repeatedMeasures = memoize((_file: PlanFile, views: readonly BlockView[]): ReadonlySet<number> => {
  const numbers = new Set<string>();
  const again = inBlocks(views, numberIn).filter(({ fact }) => numbers.size === numbers.add(fact).size);
  return new Set(again.map(({ block }) => block));
});

const numberIn = perBlock(({ facts: { measure } }: BlockView) => (measure ? [numberKey(measure.number)] : []));

const repeatedSections = perBlock((view: BlockView): Lines[] => {
  if (secondRun(view) !== undefined) return [];
  const sections = sectionsOf(view);
  return sections.filter(({ section }, at) => sections.findIndex((other) => other.section === section) < at);
});

/** Whether a line stands in one of some stretches; both count from the block's first line. */
export function holdsLine(stretches: readonly Lines[], line: number): boolean {
  return stretches.some((stretch) => linesHold(stretch, line));
}

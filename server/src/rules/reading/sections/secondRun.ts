import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { sectionsOf } from './sections';

/**
 * The line on which a measure's sections begin anew, with two of them at least: the heading of the next measure is lost
 * above it. Undefined where they do not.
 */
export const secondRun = perBlock((view: BlockView): number | undefined => {
  const sections = sectionsOf(view);
  const start = sections.findIndex(({ section }, at) => sections.findIndex((other) => other.section === section) < at);
  const again = sections.slice(start);
  const before = sections.slice(0, Math.max(start, 0));
  const isRun = again.length > 1 && again.every(({ section }) => before.some((other) => other.section === section));
  return start !== -1 && isRun ? again[0]?.firstLine : undefined;
});

import { groupBy } from '../../base/groupBy';
import { memoize } from '../../base/memoize';
import type { BlockFacts } from './facts';

/** The programmes of a block by the first lines of the items that name them. */
export const programmesByItem = memoize(({ programmes }: Pick<BlockFacts, 'programmes'>) =>
  groupBy(programmes, ({ item }) => item.firstLine),
);

import { OPEN_POINTS } from '../../plan/words/openPoints';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import type { Match } from '../blocks/matches';
import { matchesIn } from '../blocks/matches';
import { perBlock } from '../blocks/perBlock';
import type { FileRule } from '../rule';

const openPointsIn = perBlock((view: BlockView): Match[] => matchesIn(view, OPEN_POINTS));

/** Something is left to be settled before the plan goes to print (［要確認］). The points are counted. */
export const openPoint: FileRule = {
  code: 'open-point',
  summary: message('Something is left to be settled.'),
  level: 'info',
  scope: 'file',
  check: ({ file, views }) => {
    const points = inBlocks(views, openPointsIn);
    return points.map(({ block, fact: point }, at) => ({
      range: rangeInFile(file, block, point),
      message: message('Open point {0} of {1}: {2}', at + 1, points.length, point.text),
    }));
  },
};

import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import { perBlock } from '../blockView';
import type { FileRule } from '../rule';
import type { Match } from './matches';
import { matchesIn } from './matches';

const TO_DO = '要(?:確認|協議|調整|検討|修正|相談|照会|精査|追記|更新|記入|差し?替え?)';
const IN_WORK = '(?:確認|協議|調整|検討|精査|作成|執筆|加筆)中|未定|未確認|未記入';
const OPEN_POINT = new RegExp(
  `[［【〔\\[](?:${TO_DO}|${IN_WORK})[^］】〕\\]]{0,24}[］】〕\\]]|[(（]${TO_DO}[^)）]{0,24}[)）]|〓+|●{2,}`,
  'g',
);

const openPointsIn = perBlock((view: BlockView): Match[] => matchesIn(view, OPEN_POINT));

/** Something is left to be settled before the plan goes to print (［要確認］). The points are counted. */
export const openPoint: FileRule = {
  code: 'open-point',
  level: 'info',
  scope: 'file',
  check: ({ file, views }) => {
    const points = views.flatMap((view, block) => openPointsIn(view).map((point) => ({ block, point })));
    return points.map(({ block, point }, at) => ({
      range: rangeInFile(file, block, point),
      message: message('Open point {0} of {1}: {2}', at + 1, points.length, point.text),
    }));
  },
};

import type { GroupHeadings } from '../../plan/groups';
import { groupHeadings } from '../../plan/groups';
import { strategyOfBlock } from '../../plan/plan';
import { groupNameKey } from '../../plan/words/groupName';
import type { Words } from '../../syntax/tree/tree';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import type { StrategyInFile } from './headings';
import type { BlockInFile } from './strategyOverFiles';
import { strategyOverFiles } from './strategyOverFiles';

/** All headings of groups in the strategy that holds a block, whatever files they stand in. */
export function groupsAround(edition: Edition, { file, block }: BlockInFile): GroupHeadings<Located<Words>> {
  const held = strategyOfBlock(file.plan, block);
  if (!held) return { listed: [], withPoints: [] };
  const pieces = strategyOverFiles(edition, { file, strategy: held }).pieces.map(groupsOfPiece);
  return {
    listed: pieces.flatMap(({ listed }) => listed),
    withPoints: pieces.flatMap(({ withPoints }) => withPoints),
  };
}

/** As the file says them now: the whole strategy may hold what a file that rests said when it was last read. */
function groupsOfPiece({ file, strategy }: StrategyInFile): GroupHeadings<Located<Words>> {
  const { listed, withPoints } = groupHeadings(strategy, file.facts);
  return {
    listed: listed.map((heading) => ({ file, ...heading })),
    withPoints: withPoints.map((heading) => ({ file, ...heading })),
  };
}

/** Those headings among them that name the group of a heading. */
export function headingsOfGroup(edition: Edition, place: BlockInFile, heading: string): GroupHeadings<Located<Words>> {
  const { listed, withPoints } = groupsAround(edition, place);
  const key = groupNameKey(heading);
  const isMeant = ({ fact }: Located<Words>) => groupNameKey(fact.text) === key;
  return { listed: listed.filter(isMeant), withPoints: withPoints.filter(isMeant) };
}

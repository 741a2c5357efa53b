import type { GroupHeadings } from '../../plan/groups';
import { groupHeadings } from '../../plan/groups';
import type { InBlock } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import { groupNameKey } from '../../plan/words/groupName';
import type { Words } from '../../syntax/tree/tree';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import type { BlockInFile } from './strategyOverFiles';
import { strategyOverFiles } from './strategyOverFiles';

/** All headings of groups in the strategy that holds a block, whatever files they stand in. */
export function groupsAround(edition: Edition, { file, block }: BlockInFile): GroupHeadings<Located<Words>> {
  const held = strategyOfBlock(file.plan, block);
  if (!held) return { listed: [], withPoints: [] };
  const { strategy, facts, at } = strategyOverFiles(edition, { file, strategy: held });
  const { listed, withPoints } = groupHeadings(strategy, facts);
  const located = (heading: InBlock<Words>) => ({ ...at(heading.block), fact: heading.fact });
  return { listed: listed.map(located), withPoints: withPoints.map(located) };
}

/** Those headings among them that name the group of a heading. */
export function headingsOfGroup(edition: Edition, place: BlockInFile, heading: string): GroupHeadings<Located<Words>> {
  const { listed, withPoints } = groupsAround(edition, place);
  const key = groupNameKey(heading);
  const isMeant = ({ fact }: Located<Words>) => groupNameKey(fact.text) === key;
  return { listed: listed.filter(isMeant), withPoints: withPoints.filter(isMeant) };
}

import { distance } from 'fastest-levenshtein';
import { groupHeadings } from '../../plan/groups';
import type { InBlock } from '../../plan/plan';
import { bareGroupName, groupNameKey } from '../../plan/words/groupName';
import type { Words } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import { placeInStrategy, relatedInStrategy } from '../findings/inStrategy';
import { replaceSpan } from '../fixes/edit';
import { fixIn, writeInstead } from '../fixes/fix';
import type { FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

type Group = InBlock<Words>;

/** The groups of the list and the groups in bold with their points are called differently, or one has no other half. */
export const groupMismatch: StrategyRule = {
  code: 'group-mismatch',
  summary: message('The groups of the list and the groups with their points differ.'),
  level: 'warning',
  ofForm: true,
  scope: 'strategy',
  check: mismatches,
};

function mismatches(context: StrategyContext): FoundInStrategy[] {
  const { listed: groups, withPoints: summaries } = groupHeadings(context.strategy, context.facts);
  if (groups.length === 0 || summaries.length === 0) return [];
  const groupsLeft = without(groups, summaries);
  return [
    ...without(summaries, groups).flatMap((summary) => {
      const group = nearest(summary, groupsLeft);
      if (group) groupsLeft.splice(groupsLeft.indexOf(group), 1);
      return group ? [otherName(context, summary, group)] : alone(context, summary, groups, 'list');
    }),
    ...groupsLeft.flatMap((group) => alone(context, group, summaries, 'points')),
  ];
}

function without(some: readonly Group[], others: readonly Group[]): Group[] {
  const names = new Set(others.map(nameOf));
  return some.filter((group) => !names.has(nameOf(group)));
}

function bareName({ fact }: Group): string {
  return bareGroupName(fact.text);
}

function nameOf({ fact }: Group): string {
  return groupNameKey(fact.text);
}

/** The group that is most likely meant: so near in its words, or the only one left. */
function nearest(summary: Group, groups: readonly Group[]): Group | undefined {
  const away = (group: Group) => distance(nameOf(summary), nameOf(group));
  const best = groups.toSorted((one, other) => away(one) - away(other))[0];
  return best && (groups.length === 1 || away(best) <= summary.fact.text.length / 2) ? best : undefined;
}

function otherName(context: StrategyContext, summary: Group, group: Group): FoundInStrategy {
  const name = bareName(group);
  const [there, listed] = [context.at(summary.block), context.at(group.block)];
  return {
    ...placeInStrategy(context, summary.block, summary.fact),
    message: message('The list calls this group “{0}”.', name),
    related: [relatedInStrategy(context, group.block, group.fact, message('In the list'))],
    fixes: () => [
      writeInstead(there.file, there.block, summary.fact, summary.fact.text.replace(bareName(summary), name)),
      fixIn(
        listed.file,
        message('Write “{0}” in the list', bareName(summary)),
        replaceSpan(listed.file, listed.block, group.fact, group.fact.text.replace(name, bareName(summary))),
      ),
    ],
  };
}

/** Where its file has none of the others at all, its other half may stand in a file that is not here. */
function alone(
  context: StrategyContext,
  { block, fact }: Group,
  others: readonly Group[],
  lacking: 'list' | 'points',
): FoundInStrategy[] {
  const place = placeInStrategy(context, block, fact);
  if (others.every((other) => context.at(other.block).file !== place.file)) return [];
  const told =
    lacking === 'list'
      ? message('The list has no group “{0}”.', fact.text)
      : message('The group “{0}” has no points.', fact.text);
  return [{ ...place, message: told }];
}

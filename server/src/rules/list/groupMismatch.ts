import { distance } from 'fastest-levenshtein';
import type { InBlock, PlanStrategy } from '../../plan/plan';
import type { Words } from '../../syntax/tree/tree';
import { foldHeading, withoutOuterBrackets } from '../../text/characters';
import { message } from '../../text/message';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import { replaceSpan } from '../fixes/edit';
import { fixIn, writeInstead } from '../fixes/fix';
import type { FileContext, StrategyRule, Found } from '../rule';

type Group = InBlock<Words>;

const ORDINAL = /^(?:[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿Ⅰ-Ⅻ]|[(（]?[0-9０-９]{1,2}(?:[)）.．]|(?=[ \u3000]))|[ア-コ][)）.．])[.．]?/;

/** The groups of the list and the groups in bold with their points are called differently, or one has no other half. */
export const groupMismatch: StrategyRule = {
  code: 'group-mismatch',
  summary: message('The groups of the list and the groups with their points differ.'),
  level: 'warning',
  ofForm: true,
  scope: 'strategy',
  check: mismatches,
};

function mismatches(context: FileContext, strategy: PlanStrategy): Found[] {
  const { groups, summaries } = groupsOf(context, strategy);
  if (groups.length === 0 || summaries.length === 0) return [];
  const groupsLeft = without(groups, summaries);
  return [
    ...without(summaries, groups).map((summary) => {
      const group = nearest(summary, groupsLeft);
      if (group) groupsLeft.splice(groupsLeft.indexOf(group), 1);
      return group ? otherName(context, summary, group) : alone(context, summary, 'list');
    }),
    ...groupsLeft.map((group) => alone(context, group, 'points')),
  ];
}

function groupsOf({ views }: FileContext, { firstBlock, endBlock }: PlanStrategy) {
  const groups: Group[] = [];
  const summaries: Group[] = [];
  for (let block = firstBlock; block < endBlock; block++) {
    for (const child of views[block]?.tree.children ?? []) {
      if (child.kind === 'group') groups.push({ block, fact: child.title });
      else if (child.kind === 'groupSummary') summaries.push({ block, fact: child.title });
    }
  }
  return { groups, summaries };
}

function without(some: readonly Group[], others: readonly Group[]): Group[] {
  const names = new Set(others.map(nameOf));
  return some.filter((group) => !names.has(nameOf(group)));
}

/** Its name without what makes a heading of it in its place: 【担い手の確保】, (1) 担い手の確保. */
function bareName({ fact }: Group): string {
  return withoutOuterBrackets(fact.text.replace(ORDINAL, '').trim());
}

function nameOf(group: Group): string {
  return foldHeading(bareName(group));
}

/** The group that is most likely meant: so near in its words, or the only one left. */
function nearest(summary: Group, groups: readonly Group[]): Group | undefined {
  const away = (group: Group) => distance(nameOf(summary), nameOf(group));
  const best = groups.toSorted((one, other) => away(one) - away(other))[0];
  return best && (groups.length === 1 || away(best) <= summary.fact.text.length / 2) ? best : undefined;
}

function otherName({ file }: FileContext, summary: Group, group: Group): Found {
  const name = bareName(group);
  return {
    range: rangeInFile(file, summary.block, summary.fact),
    message: message('The list calls this group “{0}”.', name),
    related: [{ ...locationOf(file, group.block, group.fact), message: message('In the list') }],
    fixes: () => [
      writeInstead(file, summary.block, summary.fact, summary.fact.text.replace(bareName(summary), name)),
      fixIn(
        file,
        message('Write “{0}” in the list', bareName(summary)),
        replaceSpan(file, group.block, group.fact, group.fact.text.replace(name, bareName(summary))),
      ),
    ],
  };
}

function alone({ file }: FileContext, { block, fact }: Group, lacking: 'list' | 'points'): Found {
  return {
    range: rangeInFile(file, block, fact),
    message:
      lacking === 'list'
        ? message('The list has no group “{0}”.', fact.text)
        : message('The group “{0}” has no points.', fact.text),
  };
}

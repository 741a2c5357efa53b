import type { PlanStrategy } from '../../../plan/plan';
import type { Edition } from '../../../workspace/editions/edition';
import { viewsOf } from '../../blocks/blockView';
import { statementsIn } from '../numbers/statements';
import type { Listed } from './pairing';

/** Whether nothing else is wrong once a listed measure without a body is gone from the list. */
export function leavesNoTrace(edition: Edition, strategy: PlanStrategy, listed: Listed): boolean {
  return isLast(strategy, listed) && !emptiesGroup(strategy, listed) && !isSpokenOf(edition, listed);
}

/** Without any other measure the numbers would have a gap. */
function isLast({ listed: all, measures }: PlanStrategy, { fact }: Listed): boolean {
  const later = [...all, ...measures].filter((other) => other.fact.number.index >= fact.number.index);
  return later.every((other) => other.fact === fact);
}

/** A heading that gathers no measures is none. */
function emptiesGroup({ listed: all }: PlanStrategy, { block, fact }: Listed): boolean {
  const { group } = fact;
  return group !== undefined && all.filter((other) => other.block === block && other.fact.group === group).length === 1;
}

/** Whether any text refers to it, or says how many measures there are. */
function isSpokenOf(edition: Edition, { fact: { number } }: Listed): boolean {
  return [...edition.files.values()]
    .flatMap((file) => viewsOf(file, edition.config))
    .some(
      (view) =>
        statementsIn(view).some(({ counted }) => counted === 'measures') ||
        view.facts.headingReferences.some(
          ({ strategy, index }) => strategy === number.strategy && index === number.index,
        ),
    );
}

import type { PlanStrategy } from '../../plan/plan';
import type { PlanConfig } from '../../workspace/configuration/planConfig';
import { strategiesIn } from '../reading/measures/strategiesIn';
import type { FileContext, FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

/** The rules that find nothing in a strategy, under its plan's settings. */
const faultless = new WeakMap<PlanStrategy, { readonly config: PlanConfig; readonly of: Set<StrategyRule> }>();

/** What rules find in a strategy: each of its files is told its own share of it. */
const faults = new WeakMap<StrategyContext, Map<StrategyRule, readonly FoundInStrategy[]>>();

/** What a rule finds in the strategies of a file, and in this file. */
export function foundInStrategies(rule: StrategyRule, context: FileContext): FoundInStrategy[] {
  return strategiesIn(context).flatMap((strategy) =>
    foundIn(rule, strategy).filter(({ file }) => file === context.file),
  );
}

function foundIn(rule: StrategyRule, context: StrategyContext): readonly FoundInStrategy[] {
  const { config } = context.edition;
  let known = faultless.get(context.strategy);
  if (known?.config !== config) faultless.set(context.strategy, (known = { config, of: new Set<StrategyRule>() }));
  if (known.of.has(rule)) return [];
  const before = faults.get(context)?.get(rule);
  if (before) return before;
  const found = rule.check(context);
  if (found.length === 0) known.of.add(rule);
  else
    faults.set(context, (faults.get(context) ?? new Map<StrategyRule, readonly FoundInStrategy[]>()).set(rule, found));
  return found;
}

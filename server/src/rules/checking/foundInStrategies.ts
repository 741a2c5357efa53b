import type { PlanStrategy } from '../../plan/plan';
import type { PlanConfig } from '../../workspace/configuration/planConfig';
import type { FileContext, Found, StrategyRule } from '../rule';

/** The rules that find nothing in a strategy, under its plan's settings. */
const faultless = new WeakMap<PlanStrategy, { readonly config: PlanConfig; readonly of: Set<StrategyRule> }>();

/** What a rule finds in the strategies of a file. */
export function foundInStrategies(rule: StrategyRule, context: FileContext): Found[] {
  const { config } = context.edition;
  return context.file.plan.strategies.flatMap((strategy) => {
    let known = faultless.get(strategy);
    if (known?.config !== config) faultless.set(strategy, (known = { config, of: new Set<StrategyRule>() }));
    if (known.of.has(rule)) return [];
    const found = rule.check(context, strategy);
    if (found.length === 0) known.of.add(rule);
    return found;
  });
}

import type { PlanConfig } from '../../workspace/configuration/planConfig';
import type { BlockRule, FileRule, Found, Level, Rule, SettledRule, StrategyRule } from '../rule';
import { LEVELS } from '../rule';

/** The level that a person wants for a rule, by its code; undefined leaves the rule's own. */
export type LevelSettings = Readonly<Record<string, Level>>;

/** The rules that are asked of a file under some settings: those that are not off, and have something to say of it. */
export class AskedRules {
  readonly ofBlocks: readonly BlockRule[];
  readonly settled: readonly SettledRule[];
  readonly others: readonly (StrategyRule | FileRule)[];
  /** What tells the rules of blocks from others. */
  readonly codesOfBlocks: string;
  private readonly wanted: ReadonlyMap<string, Level | undefined>;

  constructor(
    rules: readonly Rule[],
    config: PlanConfig,
    readonly settings: LevelSettings,
    readonly ofForm: boolean,
  ) {
    this.wanted = new Map(rules.map(({ code }) => [code, settings[code] ?? levelNamed(config.rules[code])]));
    const asked = rules.filter(
      (rule) => (this.wanted.get(rule.code) ?? rule.level) !== 'off' && (ofForm || !rule.ofForm),
    );
    this.ofBlocks = asked.filter((rule) => rule.scope === 'block');
    this.settled = asked.filter((rule) => rule.scope === 'settled');
    this.others = asked.filter((rule) => rule.scope === 'strategy' || rule.scope === 'file');
    this.codesOfBlocks = this.ofBlocks.map(({ code }) => code).join(' ');
  }

  /** The level of a finding. Settings win over `shisaku.json`, which wins over the rule. */
  levelOf({ code, level }: Rule, found: Pick<Found, 'level'>): Level {
    return this.wanted.get(code) ?? found.level ?? level;
  }
}

function levelNamed(name: string | undefined): Level | undefined {
  return name === undefined ? undefined : LEVELS.find((level) => level === name);
}

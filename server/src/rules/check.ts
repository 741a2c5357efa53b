import type { BlockFacts } from '../plan/facts';
import { rangeOfSpan } from '../text/position';
import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';
import type { BlockRule, Finding, FoundInBlock, Level, Rule } from './rule';
import { LEVELS } from './rule';
import { isSilenced, silencesIn } from './silence';

/** The level that a person wants for a rule, by its code; undefined leaves the rule's own. */
export type LevelSettings = Readonly<Record<string, Level>>;

/** Checks files. What a rule finds in a block alone is kept for as long as the block is the same object. */
export class Checker {
  private readonly kept = new WeakMap<BlockFacts, Map<BlockRule, readonly FoundInBlock[]>>();

  constructor(private readonly rules: readonly Rule[]) {}

  /** Every finding of a file, in the order of its lines. Settings win over `shisaku.json`, which wins over the rule. */
  check(file: PlanFile, edition: Edition, settings: LevelSettings = {}): Finding[] {
    const silences = silencesIn(file);
    return this.rules
      .flatMap((rule) => {
        const level = settings[rule.code] ?? levelNamed(edition.config.rules[rule.code]);
        return level === 'off' ? [] : this.findings(rule, file, edition, level);
      })
      .filter((finding) => !isSilenced(silences, finding.code, finding.range.start.line))
      .sort(
        (one, other) =>
          one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
      );
  }

  private findings(rule: Rule, file: PlanFile, edition: Edition, wanted: Level | undefined): Finding[] {
    const found = rule.scope === 'file' ? rule.check({ file, edition }) : this.foundInBlocks(rule, file, edition);
    return found.flatMap((one) => {
      const level = wanted ?? one.level ?? rule.level;
      return level === 'off' ? [] : [{ ...one, code: rule.code, level }];
    });
  }

  private foundInBlocks(rule: BlockRule, file: PlanFile, edition: Edition) {
    return file.document.blocks.flatMap(({ line }, block) =>
      this.foundInBlock(rule, file, edition, block).map(({ span, fixes, ...found }) => ({
        ...found,
        range: rangeOfSpan(span, line),
        ...(fixes && { fixes: () => fixes({ file, edition, block }) }),
      })),
    );
  }

  private foundInBlock(rule: BlockRule, file: PlanFile, edition: Edition, block: number): readonly FoundInBlock[] {
    const facts = file.facts[block];
    const placed = file.document.blocks[block];
    if (!facts || !placed) return [];
    let byRule = this.kept.get(facts);
    if (!byRule) this.kept.set(facts, (byRule = new Map<BlockRule, readonly FoundInBlock[]>()));
    let found = byRule.get(rule);
    if (!found) {
      const { tree, text } = placed.block;
      byRule.set(rule, (found = rule.check({ tree, facts, text, form: edition.config.form })));
    }
    return found;
  }
}

function levelNamed(name: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === name);
}

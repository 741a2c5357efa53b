import type { BlockView } from '../blocks/blockView';
import { keptPerBlock } from '../blocks/perBlock';
import type { BlockRule, FileContext, FoundInBlock, Rule, SettledRule } from '../rule';
import type { AskedRules } from './askedRules';

export interface FoundByRule {
  readonly rule: Rule;
  readonly found: FoundInBlock;
}

type FindInBlock = (view: BlockView) => readonly FoundByRule[];

/** What rules find in single blocks, kept for as long as the block and what its file settles for it are the same. */
export class FoundInBlocks {
  private readonly keepAll = keptPerBlock<readonly FoundByRule[]>();
  private readonly keepAlone = keptPerBlock<readonly FoundByRule[]>();
  private readonly keepSettled: ReadonlyMap<Rule, ReturnType<typeof keptPerBlock<readonly FoundByRule[]>>>;
  private last = '';

  constructor(rules: readonly Rule[]) {
    this.keepSettled = new Map(
      rules.filter(({ scope }) => scope === 'settled').map((rule) => [rule, keptPerBlock<readonly FoundByRule[]>()]),
    );
  }

  /** Finds what these rules find in a block of a file. */
  by({ ofBlocks, codesOfBlocks, settled: rules }: AskedRules, context: FileContext): FindInBlock {
    const findAlone: FindInBlock = (view) =>
      this.keepAlone(view, codesOfBlocks, () => ofBlocks.flatMap((rule) => foundBy(rule, rule.check(view))));
    const settled = rules.flatMap((rule) => this.settle(rule, context));
    const all = this.asBefore([codesOfBlocks, ...settled.map(({ by }) => by)].join('\n'));
    return (view) => this.keepAll(view, all, () => [...findAlone(view), ...settled.flatMap(({ find }) => find(view))]);
  }

  /** The same string as last time where it is equal: each block compares it, which costs nothing then. */
  private asBefore(all: string): string {
    if (this.last !== all) this.last = all;
    return this.last;
  }

  private settle(rule: SettledRule, context: FileContext): { by: string; find: FindInBlock }[] {
    const settled = rule.settle(context);
    const keep = this.keepSettled.get(rule);
    if (!settled || !keep) return [];
    const find: FindInBlock = (view) => keep(view, settled.by, () => foundBy(rule, settled.check(view)));
    return [{ by: `${rule.code} ${settled.by}`, find }];
  }
}

function foundBy(rule: BlockRule | SettledRule, found: readonly FoundInBlock[]): FoundByRule[] {
  return found.map((each) => ({ rule, found: each }));
}

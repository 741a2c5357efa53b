import type { BlockFacts, MentionFact, ProgrammeFact } from '../plan/facts';
import type { InBlock } from '../plan/plan';

/** What a file says under one name. */
export interface NamedHere {
  readonly programmes: readonly InBlock<ProgrammeFact>[];
  readonly mentions: readonly InBlock<MentionFact>[];
}

/** A file's programmes and mentions by every key that finds them. */
export type NameTable = ReadonlyMap<string, NamedHere>;

/** Loose keys are kept apart from exact ones: they count only where no exact name is found. */
export function loosely(looseKey: string): string {
  return `~${looseKey}`;
}

/** The loose key that a key of the table stands for; undefined for an exact one. */
export function looseKeyIn(key: string): string | undefined {
  return key.startsWith('~') ? key.slice(1) : undefined;
}

export function programmeKeys({ key, aliasKeys, looseKey }: ProgrammeFact): string[] {
  return [...new Set([key, ...aliasKeys, loosely(looseKey)])];
}

export function mentionKeys({ key, looseKey }: MentionFact): string[] {
  return [key, loosely(looseKey)];
}

/** Every key under which a block says something; some come several times. */
export function keysOf({ programmes, mentions }: BlockFacts): string[] {
  return [...programmes.flatMap(programmeKeys), ...mentions.flatMap(mentionKeys)];
}

/** Facts as they stood before, and their table. */
export interface EarlierNames {
  readonly facts: readonly BlockFacts[];
  readonly names: NameTable;
}

/** Where few blocks differ from those before, and none has come or gone, only the names of these are looked at. */
export function nameTableOf(blocks: readonly BlockFacts[], earlier?: EarlierNames): NameTable {
  if (earlier?.facts.length !== blocks.length) return tableOf(blocks.entries());
  const changed = new Set([...blocks.keys()].filter((block) => blocks[block] !== earlier.facts[block]));
  const table = new Map(earlier.names);
  for (const key of new Set([...changed].flatMap((block) => keysOf(earlier.facts[block] as BlockFacts)))) {
    const left = without(table.get(key), changed);
    if (left) table.set(key, left);
    else table.delete(key);
  }
  for (const [key, named] of tableOf([...changed].map((block) => [block, blocks[block] as BlockFacts]))) {
    const before = table.get(key);
    table.set(key, before ? joined(before, named) : named);
  }
  return table;
}

function tableOf(blocks: Iterable<readonly [number, BlockFacts]>) {
  const table = new Map<string, { programmes: InBlock<ProgrammeFact>[]; mentions: InBlock<MentionFact>[] }>();
  const under = (key: string) => {
    let named = table.get(key);
    if (!named) table.set(key, (named = { programmes: [], mentions: [] }));
    return named;
  };
  for (const [block, { programmes, mentions }] of blocks) {
    for (const fact of programmes) for (const key of programmeKeys(fact)) under(key).programmes.push({ block, fact });
    for (const fact of mentions) for (const key of mentionKeys(fact)) under(key).mentions.push({ block, fact });
  }
  return table;
}

function without(named: NamedHere | undefined, blocks: ReadonlySet<number>): NamedHere | undefined {
  const programmes = named?.programmes.filter(({ block }) => !blocks.has(block)) ?? [];
  const mentions = named?.mentions.filter(({ block }) => !blocks.has(block)) ?? [];
  return programmes.length + mentions.length > 0 ? { programmes, mentions } : undefined;
}

function joined(one: NamedHere, other: NamedHere): NamedHere {
  return { programmes: inOrder(one.programmes, other.programmes), mentions: inOrder(one.mentions, other.mentions) };
}

function inOrder<Fact>(some: readonly InBlock<Fact>[], others: readonly InBlock<Fact>[]): readonly InBlock<Fact>[] {
  if (others.length === 0) return some;
  return [...some, ...others].sort((one, other) => one.block - other.block);
}

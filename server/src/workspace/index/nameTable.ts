import type { BlockFacts, MentionFact, ProgrammeFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import { sameEnds } from '../../base/sameEnds';

/** What a file says under one name. */
export interface NamedHere<Listing = ProgrammeFact, Mention = MentionFact> {
  readonly programmes: readonly InBlock<Listing>[];
  readonly mentions: readonly InBlock<Mention>[];
}

/** A file's programmes and mentions, to be looked up by every key that finds them. */
export interface NamesByKey<Listing, Mention> {
  get(key: string): NamedHere<Listing, Mention> | undefined;
}

/** All of them, as whole facts. */
export interface NameTable extends NamesByKey<ProgrammeFact, MentionFact> {
  entries(): Iterable<[string, NamedHere]>;
}

/** The names by which a programme is found. */
export type NamesOfProgramme = Pick<ProgrammeFact, 'key' | 'aliasKeys' | 'looseKey'>;

/** Loose keys are kept apart from exact ones: they count only where no exact name is found. */
export function loosely(looseKey: string): string {
  return `~${looseKey}`;
}

/** The loose key that a key of the table stands for; undefined for an exact one. */
export function looseKeyIn(key: string): string | undefined {
  return key.startsWith('~') ? key.slice(1) : undefined;
}

/** Every key under which a table holds a programme: its name, its aliases, and loosely. */
export function programmeKeys({ key, aliasKeys, looseKey }: NamesOfProgramme): string[] {
  return [...new Set([key, ...aliasKeys, loosely(looseKey)])];
}

function mentionKeys({ key, looseKey }: MentionFact): string[] {
  return [key, loosely(looseKey)];
}

/** Every key under which a block says something; some come several times. */
export function keysOf({ programmes, mentions }: BlockFacts): string[] {
  return [...programmes.flatMap(programmeKeys), ...mentions.flatMap(mentionKeys)];
}

/** A layer of more keys is joined with the table below it. */
const MOST_ABOVE = 500;

/** Facts as they stood before, and their table. */
export interface EarlierNames {
  readonly facts: readonly BlockFacts[];
  readonly names: NameTable;
}

/** Where few blocks differ from those before, and none has come or gone, only the names of these are looked at. */
export function nameTableOf(blocks: readonly BlockFacts[], earlier?: EarlierNames): NameTable {
  if (earlier?.facts.length !== blocks.length) return tableOf(blocks.entries());
  const { atStart, atEnd } = sameEnds(earlier.facts, blocks);
  const changed = new Set<number>();
  for (let block = atStart; block < blocks.length - atEnd; block++) {
    if (blocks[block] !== earlier.facts[block]) changed.add(block);
  }
  const differing = new Map<string, NamedHere | undefined>();
  for (const key of new Set([...changed].flatMap((block) => keysOf(earlier.facts[block] as BlockFacts)))) {
    differing.set(key, without(earlier.names.get(key), changed));
  }
  for (const [key, named] of tableOf([...changed].map((block) => [block, blocks[block] as BlockFacts]))) {
    const before = differing.has(key) ? differing.get(key) : earlier.names.get(key);
    differing.set(key, before ? joined(before, named) : named);
  }
  return LayeredTable.over(earlier.names, differing);
}

/** What differs from a table lies on top of it: at each key, copying a large table would cost more than all that is in it. */
class LayeredTable implements NameTable {
  private constructor(
    private readonly below: NameTable,
    /** Undefined for a key that is gone. */
    private readonly above: ReadonlyMap<string, NamedHere | undefined>,
  ) {}

  static over(table: NameTable, differing: ReadonlyMap<string, NamedHere | undefined>): NameTable {
    if (!(table instanceof LayeredTable)) return new LayeredTable(table, differing);
    const layered = new LayeredTable(table.below, new Map([...table.above, ...differing]));
    return layered.above.size > MOST_ABOVE ? new Map(layered.entries()) : layered;
  }

  get(key: string): NamedHere | undefined {
    return this.above.has(key) ? this.above.get(key) : this.below.get(key);
  }

  *entries(): Iterable<[string, NamedHere]> {
    for (const entry of this.below.entries()) if (!this.above.has(entry[0])) yield entry;
    for (const [key, named] of this.above) if (named) yield [key, named];
  }
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

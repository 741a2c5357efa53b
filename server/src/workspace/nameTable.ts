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

export function programmeKeys({ key, aliasKeys, looseKey }: ProgrammeFact): string[] {
  return [...new Set([key, ...aliasKeys, loosely(looseKey)])];
}

export function mentionKeys({ key, looseKey }: MentionFact): string[] {
  return [key, loosely(looseKey)];
}

export function nameTableOf(blocks: readonly BlockFacts[]): NameTable {
  const table = new Map<string, { programmes: InBlock<ProgrammeFact>[]; mentions: InBlock<MentionFact>[] }>();
  const under = (key: string) => {
    let named = table.get(key);
    if (!named) table.set(key, (named = { programmes: [], mentions: [] }));
    return named;
  };
  blocks.forEach(({ programmes, mentions }, block) => {
    for (const fact of programmes) for (const key of programmeKeys(fact)) under(key).programmes.push({ block, fact });
    for (const fact of mentions) for (const key of mentionKeys(fact)) under(key).mentions.push({ block, fact });
  });
  return table;
}

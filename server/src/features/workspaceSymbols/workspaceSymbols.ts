import { searchKey } from '../../text/characters';
import type { Edition } from '../../workspace/editions/edition';
import { byUri } from '../../workspace/files/located';
import type { PlanFile } from '../../workspace/files/planFile';
import { mayBeCalledIn } from '../reading/mayBeCalledIn';
import type { CalledSymbol, FoundSymbol } from './symbolsIn';
import { symbolsIn } from './symbolsIn';

const MOST_SHOWN = 500;

/**
 * What any part of a Japanese name finds in all editions, kana and width aside: whole names and beginnings first, then the
 * newest year. VS Code puts names in an order of its own, and the same name in that of the files' paths; no editor says
 * which document is in front. So the year decides what is among those that are shown, and their order in other editors.
 */
export function workspaceSymbols(editions: readonly Edition[], query: string): FoundSymbol[] {
  const wanted = wordsOf(query).map(searchKey);
  const ranked: { rank: number; symbol: FoundSymbol }[] = [];
  for (const { symbol, names } of symbolsOf([...editions].sort(newestFirst), wanted)) {
    const found = names.map((name) => ({ name, key: searchKey(name) }));
    const called = found.find(({ key }) => wanted.every((words) => key.includes(words)));
    if (!called) continue;
    const rank = called.key.startsWith(wanted[0] ?? '') ? 0 : 1;
    ranked.push({ rank, symbol: { ...symbol, name: called.name } });
    if (ranked.length >= MOST_SHOWN * 4) break;
  }
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_SHOWN)
    .map(({ symbol }) => symbol);
}

/** Blanks part what is looked for: each part may stand anywhere in a name. */
function wordsOf(query: string): string[] {
  return query.split(/[ \u3000]+/).filter((words) => words !== '');
}

function newestFirst(one: Edition, other: Edition): number {
  return (other.fiscalYear ?? 0) - (one.fiscalYear ?? 0);
}

function* symbolsOf(editions: readonly Edition[], wanted: readonly string[]): Generator<CalledSymbol> {
  for (const edition of editions) {
    const { form } = edition.config;
    const mayHold = (file: PlanFile) => wanted.every((words) => mayBeCalledIn(file, words, form));
    for (const file of [...edition.files.values()].filter(mayHold).sort(byUri)) yield* symbolsIn(file, edition);
  }
}

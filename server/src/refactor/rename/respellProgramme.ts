import { looseKey, looseStretch } from '../../plan/words/looseName';
import { aliasesOf } from '../../plan/facts/programmes';
import type { ProgrammeFact } from '../../plan/facts/facts';
import { nameKey } from '../../text/characters';

/**
 * How a place that names a programme is to name it from now on: by the whole name, by the part of a nested name that it
 * has now, or with the same words of its own around the name.
 */
export function respellProgramme(words: string, programme: ProgrammeFact, newName: string): string {
  const key = nameKey(words);
  if (key === programme.key) return newName;
  const alias = programme.aliasKeys.indexOf(key);
  if (alias !== -1) return aliasesOf(newName)[alias] ?? newName;
  const nested = aliasesOf(words).find((part) => nameKey(part) === programme.key);
  if (nested !== undefined) return words.replace(nested, () => newName);
  return respellLoosely(words, newName);
}

/** 「東京都…融資制度」 keeps 東京都 and 制度, as long as it is still found by them. */
function respellLoosely(words: string, newName: string): string {
  const { start, end } = looseStretch(words);
  const heart = looseStretch(newName);
  const loose = words.slice(0, start) + newName.slice(heart.start, heart.end) + words.slice(end);
  return looseKey(loose) === looseKey(newName) ? loose : newName;
}

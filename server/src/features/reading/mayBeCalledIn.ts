import type { Form } from '../../form/form';
import { searchKey } from '../../text/characters';
import type { PlanFile } from '../../workspace/files/planFile';

/**
 * Whether a heading or a listing of a file may hold a search key, told without reading the file. A heading may be called by
 * its word too, 施策2-1 for 2-1: summaries hold numbers without it.
 */
export function mayBeCalledIn(file: PlanFile, wanted: string, form: Form): boolean {
  return isNamedIn(file, wanted) || isNamedIn(file, withoutLevelWord(wanted, form));
}

function isNamedIn({ summaries }: PlanFile, wanted: string): boolean {
  return summaries.some(({ named }) => named.includes(wanted));
}

function withoutLevelWord(wanted: string, { levels }: Form): string {
  const words = [...levels.strategy, ...levels.measure].map(searchKey);
  const word = words.find((known) => wanted.startsWith(known)) ?? '';
  return wanted.slice(word.length);
}

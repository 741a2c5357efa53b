import type { Snapshot } from '../snapshot';
import type { Completion, Typed } from './completion';
import { wordOffered } from './completion';

/** The marks of the plan's form that begin with the words. */
export function marksOffered({ edition }: Snapshot, typed: Typed): Completion[] {
  const { relisted, listedElsewhere } = edition.config.form.marks;
  return [...relisted, ...listedElsewhere]
    .filter((word) => word.startsWith(typed.words))
    .map((word) => wordOffered('mark', word, typed));
}

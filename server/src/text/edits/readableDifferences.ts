import type { Difference } from './differences';
import { differences } from './differences';

/** A particle or a comma that two different wordings happen to share. */
const SHARED_BY_CHANCE = /^[\u3041-\u3096、。・]{1,2}$/;

/**
 * Where two texts differ, as a person would underline it: between two changes a lone particle is no common ground, so that
 * a changed phrase is one stretch and not a row of splinters.
 */
export function readableDifferences(before: string, after: string): Difference[] {
  const parts = differences(before, after);
  const stretches: { same: string; removed: string; added: string }[] = [];
  let open: (typeof stretches)[number] | undefined;
  parts.forEach(({ kind, text }, at) => {
    const isSplinter = kind === 'same' && open !== undefined && at + 1 < parts.length && SHARED_BY_CHANCE.test(text);
    if (kind === 'same' && !isSplinter) {
      stretches.push({ same: text, removed: '', added: '' });
      open = undefined;
      return;
    }
    if (!open) stretches.push((open = { same: '', removed: '', added: '' }));
    if (kind !== 'added') open.removed += text;
    if (kind !== 'removed') open.added += text;
  });
  return stretches.flatMap(({ same, removed, added }) => [
    ...(same === '' ? [] : [{ kind: 'same' as const, text: same }]),
    ...(removed === '' ? [] : [{ kind: 'removed' as const, text: removed }]),
    ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
  ]);
}

import { nameKey } from '../../../text/characters';
import type { ComparedProgramme, ProgrammeComparison, RenameCandidate } from '../comparison';
import { likeness } from '../../../text/edits/likeness';

const LEAST_LIKE = 0.5;
const MOST_CANDIDATES = 3;

/** Which new programme each ended one may have become, the likest first: a list for a person to confirm. */
export function renameCandidates(programmes: readonly ProgrammeComparison[]): RenameCandidate[] {
  const ended = programmes.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const begun = programmes.flatMap(({ before, after }) => (after && !before ? [after] : []));
  return ended.flatMap((from) =>
    begun
      .map((to) => ({ from: from.name, to: to.name, likeness: likenessOf(from, to) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKE)
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, MOST_CANDIDATES),
  );
}

/** By name, or by what is said of it: a new name may have nothing of the old one. */
function likenessOf(from: ComparedProgramme, to: ComparedProgramme): number {
  const byName = likeness(nameKey(from.name), nameKey(to.name));
  const byText = from.text === '' || to.text === '' ? 0 : likeness(from.text, to.text);
  return Math.max(byName, byText);
}

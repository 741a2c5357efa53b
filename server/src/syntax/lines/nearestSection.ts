import { distance } from 'fastest-levenshtein';
import type { SectionForm } from '../../form/form';
import type { Vocabulary } from '../../form/vocabulary';
import { foldTitle } from '../../form/vocabulary';

const SHORTEST_COMPARED = 4;

/** The section whose title a mistyped heading nearly is (施策の必用性), or undefined where none is near. */
export function nearestSection(title: string, vocabulary: Vocabulary): SectionForm | undefined {
  const folded = foldTitle(title).replace(/^(?:.{0,6}?年度|FY\d{4})(?:における|の)?/, '');
  if (folded.length < SHORTEST_COMPARED) return undefined;
  let nearest: { section: SectionForm; away: number } | undefined;
  for (const [known, section] of vocabulary.sections) {
    const away = distance(folded, known);
    if (away <= Math.floor(known.length / 3) && away < (nearest?.away ?? Infinity)) nearest = { section, away };
  }
  return nearest?.section;
}

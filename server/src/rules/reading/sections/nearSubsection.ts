import { distance } from 'fastest-levenshtein';
import type { SubsectionForm } from '../../../form/form';
import type { Section, Words } from '../../../syntax/tree/tree';
import { foldHeading } from '../../../text/characters';
import type { BlockView } from '../../blocks/blockView';
import { missingSubsections } from './sections';

/** A line that was meant for a sub-heading and is not quite one (○ 成課). */
export interface NearSubsection {
  readonly words: Words;
  readonly subsection: SubsectionForm;
}

/** The lines of a section that are nearly a sub-heading which it lacks. */
export function nearSubsections({ lines }: BlockView, section: Section): NearSubsection[] {
  const missing = missingSubsections(section);
  if (missing.length === 0) return [];
  return section.children.flatMap((child) => {
    if (child.kind !== 'bullet' && child.kind !== 'subsection') return [];
    const candidates = child.kind === 'subsection' ? child.children : [child];
    return candidates.flatMap((node) => {
      const words = node.kind === 'bullet' ? node.texts[0] : undefined;
      if (!words || !/^\s*[○〇◯]/.test(lines[words.line] ?? '')) return [];
      const folded = foldHeading(words.text);
      const subsection = missing.find(({ title }) => folded.length === title.length && distance(folded, title) === 1);
      return subsection ? [{ words, subsection }] : [];
    });
  });
}

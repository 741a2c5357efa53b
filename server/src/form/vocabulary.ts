import { foldHeading } from '../text/characters';
import { literally } from '../text/patterns';
import type { Form, MarkKind, PartKind, SectionForm, SubsectionKind } from './form';

const BETWEEN_TWO = /及び|並びに|[・、]/g;

/** A form made ready for reading: its words folded, so that widths and blanks make no difference. */
export interface Vocabulary {
  readonly form: Form;
  /** Ready to stand in a regular expression. */
  readonly strategyWords: readonly string[];
  readonly measureWords: readonly string[];
  readonly sections: ReadonlyMap<string, SectionForm>;
  /** The sections by titles that are read only behind a number or a `#`. */
  readonly shortSections: ReadonlyMap<string, SectionForm>;
  readonly subsections: ReadonlyMap<string, SubsectionKind>;
  readonly marks: readonly { readonly word: string; readonly kind: MarkKind }[];
  partOf(title: string): PartKind | undefined;
}

/** One form of a section's title, whichever word its bureau puts between two things: 重点的取組及び主な事業. */
export function foldTitle(title: string): string {
  return foldHeading(title).replace(BETWEEN_TWO, 'と');
}

/** Makes a form ready for reading, once for all texts of its plan. */
export function vocabularyOf(form: Form): Vocabulary {
  const sections = new Map<string, SectionForm>();
  const shortSections = new Map<string, SectionForm>();
  const subsections = new Map<string, SubsectionKind>();
  for (const section of form.sections) {
    for (const title of [section.title, ...section.aliases]) sections.set(foldTitle(title), section);
    for (const title of section.shortTitles) shortSections.set(foldTitle(title), section);
    for (const subsection of section.subsections) {
      for (const title of [subsection.title, ...subsection.aliases]) {
        subsections.set(foldHeading(title), subsection.kind);
      }
    }
  }
  const marks = (['relisted', 'listedElsewhere'] as const).flatMap((kind) =>
    form.marks[kind].map((word) => ({ word: foldHeading(word), kind })),
  );
  return {
    form,
    strategyWords: form.levels.strategy.map(literally),
    measureWords: form.levels.measure.map(literally),
    sections,
    shortSections,
    subsections,
    marks,
    partOf(title) {
      const kinds = ['guideline', 'approach'] as const;
      return kinds.find((kind) => form.parts[kind].some((word) => foldHeading(title).includes(foldHeading(word))));
    },
  };
}

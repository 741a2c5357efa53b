import type { SectionForm, SubsectionForm } from '../../form/form';
import type { HeadingWriter } from './headingWriter';

/** An empty bullet: a place to write, which no rule blames. */
function placeIn({ kind }: SectionForm, { bullet, direction }: HeadingWriter): string {
  return kind === 'direction' ? direction : bullet;
}

/** A section to be filled in, without blank lines around it: its heading, its sub-headings, a place to write in each. */
export function sectionSkeleton(section: SectionForm, writer: HeadingWriter): string[] {
  const parts = section.subsections.map((subsection) => subsectionSkeleton(subsection, writer));
  const body = parts.length > 0 ? joined(parts, writer.blankAbove) : [placeIn(section, writer)];
  return [writer.section(section), ...writer.blankBelow, ...body];
}

/** A sub-heading with a place to write below it. */
export function subsectionSkeleton(subsection: SubsectionForm, writer: HeadingWriter): string[] {
  return [writer.subsection(subsection), ...writer.blankBelow, writer.bullet];
}

/** All sections that the form demands, without blank lines around them. */
export function sectionSkeletons(sections: readonly SectionForm[], writer: HeadingWriter): string[] {
  const required = sections.filter((section) => section.required);
  return joined(
    required.map((section) => sectionSkeleton(section, writer)),
    writer.blankAbove,
  );
}

function joined(parts: readonly (readonly string[])[], between: readonly string[]): string[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [...between, ...part]));
}

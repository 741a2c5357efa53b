import type { SectionFact } from '../../plan/facts/facts';
import type { PlanMeasure } from '../../plan/plan';
import { measureOfBlock, titleSpan } from '../../plan/plan';
import { foldHeading } from '../../text/characters';
import type { Lines, Span } from '../../text/position';
import { measureLastYear } from '../../workspace/resolver/lastYear';
import { locationOf } from '../../workspace/files/location';
import type { Counterpart } from './counterpart';
import type { Snapshot } from '../snapshot';

/** A heading of a measure with the lines under it. */
interface Heading extends Partial<Lines> {
  readonly name: string;
  readonly span: Span;
}

/** The heading of the measure under which a line stands, the nearest that last year's measure has too. */
export function measureHeadingLastYear(
  { file, edition }: Snapshot,
  block: number,
  line: number,
): Counterpart | undefined {
  const measure = measureOfBlock(file.plan, block);
  const lastYear = measure && measureLastYear(edition, measure);
  if (!measure || !lastYear) return undefined;
  const headingsThen = headingsOf(lastYear.measure);
  for (const heading of headingsOf(measure)) {
    const then = holds(heading, line) && headingsThen.find(({ name }) => name === heading.name);
    if (then) {
      return {
        now: locationOf(file, block, heading.span),
        then: locationOf(lastYear.file, lastYear.measure.block, then.span),
      };
    }
  }
  return undefined;
}

/** The narrowest first; the measure's own heading, which holds every line, at the end. */
function headingsOf({ fact }: PlanMeasure): Heading[] {
  const sections = fact.sections.map((section): Heading => ({
    ...section,
    name: nameOf(section),
    span: section.title,
  }));
  const subsections = fact.sections.flatMap((section) =>
    section.subsections.map((part): Heading => ({ ...part, name: part.kind, span: part.title })),
  );
  return [...subsections, ...sections, { name: 'measure', span: titleSpan(fact) }];
}

function nameOf({ kind, title }: SectionFact): string {
  return kind === 'other' ? foldHeading(title.text) : kind;
}

function holds({ firstLine = 0, lastLine = Infinity }: Heading, line: number): boolean {
  return firstLine <= line && line <= lastLine;
}
